using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.IndexEvents;
using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Data.Synthetic;
using JusticeDataLab.Workbench.Data.Synthetic.Careers;
using JusticeDataLab.Workbench.Data.Synthetic.Services;

namespace JusticeDataLab.Workbench.Data.Simulation;

/// <summary>
/// Draws the analysis set of one request: who is on the register, who of them takes part, lags, and outcomes. It does
/// what the synthetic register and the pipeline's step to the analysis set do together, without files.
/// </summary>
internal static class RequestDraw
{
    private const ulong Purpose = 0x5349_0002;

    /// <summary>Draws one request.</summary>
    /// <param name="population">Whom it is drawn from.</param>
    /// <param name="service">The service: size, effect, delivery, selection.</param>
    /// <param name="pool">Comparison people before eligibility.</param>
    /// <param name="seed">Seed of this request.</param>
    public static SimulatedRequest Draw(SimulatedPopulation population, SyntheticService service, int pool, ulong seed)
    {
        var stream = new RandomStream(seed, Purpose);
        var model = new UptakeModel(service);
        var rows = Sample(stream, population.People.Count, pool + service.CohortSize);
        var candidates = rows
            .Select(row => (Row: row, Key: stream.NextExponential() / model.Weight(population.People[row].Event)))
            .OrderBy(item => item.Key)
            .Take(service.CohortSize)
            .ToDictionary(item => item.Row, item => new Candidate(
                item.Key, item.Row, 0, model.Lag(stream), population.People[item.Row].Event.YearDays, population.People[item.Row].Event.Hazard));
        var ratio = HazardRatioSolver.Solve(service, [.. candidates.OrderBy(item => item.Key).Select(item => item.Value)]);
        var lags = new LagTable(candidates.Select(item => Indexed(population.People[item.Key], item.Value.LagDays)), seed);

        var (people, kept, without, with) = (new List<AnalysisPerson>(), new List<int>(), new List<double>(), new List<double>());
        foreach (var row in rows)
        {
            var person = population.People[row];
            var treated = candidates.TryGetValue(row, out var taking);
            var level = stream.NextExponential();
            if ((treated ? taking!.LagDays : lags.Draw(person.Stratum, person.PersonId)) is not { } lag) continue;
            var days = ReoffendingHazard.FirstDay(level, person.Event.Hazard, person.Event.YearDays, treated ? new Treatment(0, lag, ratio) : null);
            if (days != 0 && days <= lag) continue;
            kept.Add(row);
            without.Add(ReoffendingHazard.Probability(person.Event.Hazard, lag, person.Event.YearDays, 1));
            with.Add(ReoffendingHazard.Probability(person.Event.Hazard, lag, person.Event.YearDays, ratio));
            people.Add(new AnalysisPerson
            {
                Person = new PersonKey(person.PersonId),
                CohortRow = treated ? row + 1 : null,
                IndexDate = person.IndexDate,
                Stratum = person.Stratum,
                StartLagDays = lag,
                Outcome = days == 0 ? ReoffendingOutcome.None : Reoffence(days),
            });
        }

        var set = new AnalysisSet(people, population.CovariatesOf([.. kept]), new AttritionTable(service.CohortSize, pool, []));
        return new SimulatedRequest(set, [.. without], [.. with]);
    }

    // A sample without replacement, in order of row (Fisher and Yates, the first places only).
    private static int[] Sample(RandomStream stream, int from, int size)
    {
        if (size > from) throw new SyntheticRegisterException($"A request of {size} people needs a population of at least as many; this one has {from}. Ask for a larger population or a smaller pool.");
        var places = Enumerable.Range(0, from).ToArray();
        for (var i = 0; i < size; i++)
        {
            var other = i + stream.NextInt(from - i);
            (places[i], places[other]) = (places[other], places[i]);
        }

        Array.Resize(ref places, size);
        Array.Sort(places);
        return places;
    }

    private static IndexedPerson Indexed(SimulatedPerson person, int lag) => new()
    {
        RowNumber = 0, Person = new PersonKey(person.PersonId), IndexDate = person.IndexDate, StartLagDays = lag, Stratum = person.Stratum, InWindow = true,
    };

    private static ReoffendingOutcome Reoffence(int days) =>
        new() { Reoffences = 1, DaysToFirst = days, FirstCourtClass = CourtClass.EitherWay, EitherWay = 1 };
}
