namespace JusticeDataLab.Workbench.Core.Inference;

/// <summary>
/// How many people would be needed to determine the direction of a difference, if it stayed the same: the smallest
/// whole number above the number analysed at which the test, with the same means, variances and comparison group,
/// would be significant.
/// </summary>
/// <param name="People">The number, or null when no number would do (the comparison group alone leaves too much uncertainty).</param>
[TypeFormatterSource]
public sealed record NumberNeeded(long? People)
{
    /// <summary>Whether no number of people would be enough.</summary>
    public bool IsInfinite => People is null;
}
