namespace JusticeDataLab.Workbench.Core.Linkage.Quality;

/// <summary>Who a row truly is, where that is known: in synthetic data, or after a person has looked.</summary>
/// <param name="RowNumber">Row in the cohort file; 1 is the first row below the header.</param>
/// <param name="PersonId">Identifier in the snapshot; null when the person is not on the register.</param>
/// <param name="Kind">What makes the row hard to link, in words; empty when that is not known.</param>
[TypeFormatterSource]
public sealed record KnownLink(int RowNumber, string? PersonId, string Kind = "")
{
    /// <summary>Row number only: who somebody is never reaches a message.</summary>
    public override string ToString() => $"cohort row {RowNumber}";
}
