namespace JusticeDataLab.Workbench.Core.Outcomes;

/// <summary>All measures of one analysis.</summary>
/// <param name="Results">The eleven measures in order.</param>
/// <param name="TreatedReoffenders">Treated people who reoffended: the gates count them.</param>
[TypeFormatterSource]
public sealed record OutcomeResults(IReadOnlyList<OutcomeResult> Results, int TreatedReoffenders)
{
    /// <summary>The result of one measure.</summary>
    /// <param name="measure">Which measure.</param>
    public OutcomeResult this[OutcomeMeasure measure] => Results[(int)measure - 1];
}
