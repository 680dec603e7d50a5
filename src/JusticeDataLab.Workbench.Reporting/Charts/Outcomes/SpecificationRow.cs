namespace JusticeDataLab.Workbench.Reporting.Charts.Outcomes;

/// <summary>One way of doing the analysis, and what it gave.</summary>
/// <param name="Options">The option taken for each decision, in the order of the decisions.</param>
/// <param name="Estimate">The estimate; null where this way gives none, for example nobody could be matched.</param>
/// <param name="Lower">Lower limit of the interval; null when there is none.</param>
/// <param name="Upper">Upper limit of the interval; null when there is none.</param>
public sealed record SpecificationRow(IReadOnlyList<string> Options, double? Estimate, double? Lower, double? Upper)
{
    /// <summary>Whether this is the analysis that the report leads with.</summary>
    public bool IsMain { get; init; }

    /// <summary>Whether the interval lies on one side of zero.</summary>
    internal bool ExcludesZero => Lower > 0 || Upper < 0;
}
