using JusticeDataLab.Workbench.Core.Displays;

namespace JusticeDataLab.Workbench.Notebooks.PeerReview;

/// <summary>One thing in which two runs differ.</summary>
/// <param name="Name">Name of the setting, input or fact.</param>
/// <param name="First">Value in the first run; null when it has none.</param>
/// <param name="Second">Value in the second run; null when it has none.</param>
/// <param name="Change">Second minus first, of numbers; else null.</param>
/// <param name="RelativeChange">The change as a share of the first; null for other values and when the first is 0.</param>
[TypeFormatterSource]
public sealed record RunDifference(string Name, string? First, string? Second, double? Change, double? RelativeChange)
{
    // The measures of the first page of the publication.
    private static readonly string[] Headlines = ["reoffended", "reoffences", "days-to-first-reoffence"];

    /// <summary>Whether it is about the analysis that is published: its people, match, balance, and the rate, frequency and time.</summary>
    public bool IsHeadline => Name.Split('.') switch
    {
        ["analysis", _, _, ..] or ["assessment" or "further", ..] => false,
        ["outcome", var measure, ..] => Headlines.Contains(measure),
        _ => true,
    };
}
