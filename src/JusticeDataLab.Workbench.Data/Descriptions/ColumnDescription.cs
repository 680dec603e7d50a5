namespace JusticeDataLab.Workbench.Data.Descriptions;

/// <summary>What a column of a store holds, in counts.</summary>
/// <param name="Name">The column.</param>
/// <param name="Missing">Rows in which it is empty, which means unknown.</param>
/// <param name="FirstYear">Year of the earliest date; null for other columns and for dates of birth.</param>
/// <param name="LastYear">Year of the latest date; null for other columns and for dates of birth.</param>
public sealed record ColumnDescription(string Name, long Missing, int? FirstYear, int? LastYear);
