using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.Covariates;
using JusticeDataLab.Workbench.Core.IndexEvents;
using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Data.Stores;
using JusticeDataLab.Workbench.Data.Synthetic;
using JusticeDataLab.Workbench.Data.Synthetic.Careers;

namespace JusticeDataLab.Workbench.Data.Simulation;

/// <summary>
/// People of a synthetic register with one index event each, their covariates measured once by the covariate dictionary,
/// and the hazard that the register's own process gives them. Requests draw their cohort and pool from it, so that none
/// has to measure anything again.
/// </summary>
internal sealed class SimulatedPopulation
{
    private const ulong EventPurpose = 0x5349_0001;
    private readonly IReadOnlyList<CovariateColumn> _covariates;
    private readonly List<SimulatedPerson> _people;

    private SimulatedPopulation(IReadOnlyList<CovariateColumn> covariates, List<SimulatedPerson> people)
    {
        _covariates = covariates;
        _people = people;
    }

    /// <summary>Everyone, in order of person_id.</summary>
    public IReadOnlyList<SimulatedPerson> People => _people;

    /// <summary>Makes a register in a scratch folder, measures its people, and removes the folder.</summary>
    /// <param name="settings">The register; it has no services.</param>
    /// <param name="rules">Who can be analysed, and which covariates are measured.</param>
    /// <param name="scratch">A folder that is not there yet.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static SimulatedPopulation Make(SyntheticSettings settings, AnalysisSetRules rules, string scratch, CancellationToken cancellation)
    {
        try
        {
            SyntheticRegister.Write(settings, scratch, cancellation: cancellation);
            var data = AdministrativeStore.Open(Path.Combine(scratch, "admin"));
            return Measure(settings, rules, data, cancellation);
        }
        finally
        {
            if (Directory.Exists(scratch)) Directory.Delete(scratch, recursive: true);
        }
    }

    /// <summary>The covariates of some of the people, in the order given.</summary>
    /// <param name="rows">Their places in <see cref="People"/>.</param>
    public IReadOnlyList<CovariateColumn> CovariatesOf(int[] rows) =>
        [.. _covariates.Select(column => new CovariateColumn(column.Covariate, Array.ConvertAll(rows, row => column.Numbers[row]), column.Levels))];

    private static SimulatedPopulation Measure(
        SyntheticSettings settings, AnalysisSetRules rules, IAdministrativeData data, CancellationToken cancellation)
    {
        var careers = new CareerGenerator(settings);
        var kinds = IndexKinds.Of(rules.Delivery);
        var covariates = CovariateDictionary.For(rules.Covariates);
        var exactOn = CovariateDictionary.ExactOn(rules.Covariates);
        var columns = covariates.Select(covariate => new CovariateColumnBuilder(covariate)).ToList();
        var people = new List<SimulatedPerson>();
        var number = -1;
        foreach (var history in data.Histories(cancellation: cancellation))
        {
            number++;
            var events = careers.Generate(number, null).Events;
            var indexes = IndexDisposal.Of(history.Disposals, kinds)
                .Where(index => index.IndexDate >= settings.IndexFrom && index.IndexDate <= settings.IndexTo && events.Exists(item => item.Day == index.IndexDate.DayNumber))
                .ToList();
            if (indexes.Count == 0) continue;
            var index = indexes[new RandomStream(settings.Seed, EventPurpose, (ulong)number).NextInt(indexes.Count)];
            if (Eligibility.ReasonAgainst(history, index, rules) is not null) continue;
            var context = new CovariateContext(history, index);
            var values = covariates.Select(covariate => covariate.Measure(context)).ToArray();
            if (covariates.Where((covariate, place) => covariate.Mandatory && values[place].IsMissing).Any()) continue;
            for (var place = 0; place < values.Length; place++) columns[place].Add(values[place]);
            people.Add(new SimulatedPerson(
                history.Person.PersonId, Stratum.Of(context, exactOn), index.IndexDate, events.First(item => item.Day == index.IndexDate.DayNumber)));
        }

        return new SimulatedPopulation([.. columns.Select(column => column.Build())], people);
    }
}
