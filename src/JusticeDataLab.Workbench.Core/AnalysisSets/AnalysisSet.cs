using JusticeDataLab.Workbench.Core.Covariates;
using JusticeDataLab.Workbench.Core.Outcomes;

namespace JusticeDataLab.Workbench.Core.AnalysisSets;

/// <summary>
/// Everyone who can be analysed, treated and pool together, with covariates and outcomes. Rows are in ordinal order of
/// person_id, which later steps use as the stable key that breaks ties.
/// </summary>
public sealed class AnalysisSet
{
    internal AnalysisSet(IReadOnlyList<AnalysisPerson> people, IReadOnlyList<CovariateColumn> covariates, AttritionTable attrition)
    {
        People = people;
        Covariates = covariates;
        Attrition = attrition;
        Treated = [.. people.Select(person => person.Treated)];
    }

    /// <summary>People, treated and pool.</summary>
    public IReadOnlyList<AnalysisPerson> People { get; }

    /// <summary>Covariates, one column each over all people.</summary>
    public IReadOnlyList<CovariateColumn> Covariates { get; }

    /// <summary>Losses up to here.</summary>
    public AttritionTable Attrition { get; }

    /// <summary>Whether each person is in the treatment group.</summary>
    public bool[] Treated { get; }

    /// <summary>People in the treatment group.</summary>
    public int TreatedCount => Treated.Count(treated => treated);

    /// <summary>People in the comparison pool.</summary>
    public int PoolCount => People.Count - TreatedCount;

    /// <summary>One entry a person: the value of a measure, or null when the person is not among those it is about.</summary>
    /// <param name="measure">Which measure.</param>
    public double?[] ValuesOf(OutcomeMeasure measure) => [.. People.Select(person => person.Outcome.ValueOf(measure))];
}
