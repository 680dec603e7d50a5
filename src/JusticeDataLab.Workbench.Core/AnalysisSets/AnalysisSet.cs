using JusticeDataLab.Workbench.Core.AnalysisSets.Profiles;
using JusticeDataLab.Workbench.Core.Covariates;
using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Core.AnalysisSets;

/// <summary>
/// Everyone who can be analysed, treated and pool together, with covariates and outcomes. Rows are in ordinal order of
/// person_id, which later steps use as the stable key that breaks ties.
/// </summary>
[TypeFormatterSource]
public sealed class AnalysisSet
{
    internal AnalysisSet(
        IReadOnlyList<AnalysisPerson> people,
        IReadOnlyList<CovariateColumn> covariates,
        AttritionTable attrition,
        IReadOnlyList<LeftOutPerson>? leftOut = null)
    {
        People = people;
        Covariates = covariates;
        Attrition = attrition;
        LeftOut = leftOut ?? [];
        Treated = [.. people.Select(person => person.Treated)];
    }

    /// <summary>People, treated and pool.</summary>
    public IReadOnlyList<AnalysisPerson> People { get; }

    /// <summary>Covariates, one column each over all people.</summary>
    public IReadOnlyList<CovariateColumn> Covariates { get; }

    /// <summary>Losses up to here.</summary>
    public AttritionTable Attrition { get; }

    /// <summary>People of the cohort who were found in the administrative data and left, in order of row.</summary>
    public IReadOnlyList<LeftOutPerson> LeftOut { get; }

    /// <summary>Whether each person is in the treatment group.</summary>
    public bool[] Treated { get; }

    /// <summary>People in the treatment group.</summary>
    public int TreatedCount => Treated.Count(treated => treated);

    /// <summary>People in the comparison pool.</summary>
    public int PoolCount => People.Count - TreatedCount;

    /// <summary>The people, treated and pool alike, at a level of a categorical covariate; the others count as lost.</summary>
    /// <param name="filter">Name of a covariate of the set, and level; <see cref="CovariateColumn.MissingLevel"/> for people whose level is not known.</param>
    /// <exception cref="ArgumentException">The set has no such covariate.</exception>
    public AnalysisSet Only(AnalysisFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var column = CategoricalOf(filter)
            ?? throw new ArgumentException($"There is no categorical covariate '{filter.Name}' in this analysis.", nameof(filter));
        return Only(row => filter.Accepts(column.LevelOf(row)), AttritionReason.OutsideThisAnalysis);
    }

    /// <summary>The people, treated and pool alike, with an assessment of risks and needs; the others count as lost.</summary>
    public AnalysisSet OnlyAssessed() => Only(row => People[row].Assessed, AttritionReason.NotAssessed);

    /// <summary>
    /// Without people of the pool at a level of a covariate, assessed risks and needs apart, that nobody in the treatment group
    /// has although several of them would, were they spread like the pool. The set itself when there is nobody of the kind.
    /// </summary>
    /// <param name="minimum">How many treated people would be expected at the level, at the least: <see cref="CovariateSettings.RareLevelMinimum"/>.</param>
    public AnalysisSet WithoutAbsentLevels(int minimum)
    {
        var absent = AbsentLevels.Of(this, minimum);
        if (!absent.Contains(true)) return this;
        var lost = new AttritionStep(AttritionReason.NoTreatedAtLevel, null, absent.Count(isAbsent => isAbsent));
        return Only(row => !absent[row], lost, LeftOut);
    }

    private AnalysisSet Only(Func<int, bool> isIn, AttritionReason reason)
    {
        int Lost(bool treated) => Enumerable.Range(0, People.Count).Count(row => Treated[row] == treated && !isIn(row));
        return Only(isIn, new AttritionStep(reason, Lost(treated: true), Lost(treated: false)), leftOut: []);
    }

    private AnalysisSet Only(Func<int, bool> isIn, AttritionStep lost, IReadOnlyList<LeftOutPerson> leftOut)
    {
        int[] rows = [.. Enumerable.Range(0, People.Count).Where(isIn)];
        return new AnalysisSet([.. rows.Select(row => People[row])], [.. Covariates.Select(covariate => covariate.Of(rows))], Attrition.Then(lost), leftOut);
    }

    /// <summary>The categorical covariate that a filter names, or null when the set has none of the name.</summary>
    internal CovariateColumn? CategoricalOf(AnalysisFilter filter) =>
        Covariates.FirstOrDefault(column => column.Covariate.Kind is CovariateKind.Categorical && filter.IsAbout(column.Covariate.Id));

    /// <summary>One entry a person: the value of a measure, or null when the person is not among those it is about.</summary>
    /// <param name="measure">Which measure.</param>
    public double?[] ValuesOf(OutcomeMeasure measure) => [.. People.Select(person => person.Outcome.ValueOf(measure))];
}
