namespace JusticeDataLab.Workbench.Core.Provenance;

/// <summary>One fact of a comparison.</summary>
/// <param name="Name">Name of the fact.</param>
/// <param name="Verdict">What the comparison says.</param>
/// <param name="Expected">Expected value; null for a new fact.</param>
/// <param name="Actual">Recorded value; null for a missing fact.</param>
/// <param name="Detail">Why, in words; empty when the fact agrees.</param>
[TypeFormatterSource]
public sealed record FactComparisonRow(string Name, FactVerdict Verdict, string? Expected, string? Actual, string Detail)
{
    /// <summary>Whether the fact fails the comparison.</summary>
    public bool IsFailure => Verdict is FactVerdict.Differs or FactVerdict.Missing or FactVerdict.New;
}
