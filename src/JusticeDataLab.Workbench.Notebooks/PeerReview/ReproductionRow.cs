using JusticeDataLab.Workbench.Core.Provenance;

using JusticeDataLab.Workbench.Core.Displays;

namespace JusticeDataLab.Workbench.Notebooks.PeerReview;

/// <summary>One thing that a reproduction compared.</summary>
/// <param name="Kind">What it is: saved file, input, setting, decision, fact, output, manifest or run.</param>
/// <param name="Name">Its name.</param>
/// <param name="Verdict">What the comparison says.</param>
/// <param name="Recorded">What the run recorded; null when it recorded nothing.</param>
/// <param name="Now">What was found now; null when nothing was found.</param>
/// <param name="Detail">Why, in words; empty when it agrees.</param>
[TypeFormatterSource]
public sealed record ReproductionRow(string Kind, string Name, FactVerdict Verdict, string? Recorded, string? Now, string Detail = "")
{
    /// <summary>Whether it is a difference; a fragile conclusion alone is none.</summary>
    public bool IsDifference => Verdict is FactVerdict.Differs or FactVerdict.Missing or FactVerdict.New;
}
