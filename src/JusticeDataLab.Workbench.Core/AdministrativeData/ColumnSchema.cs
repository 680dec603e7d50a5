namespace JusticeDataLab.Workbench.Core.AdministrativeData;

/// <summary>One column of an administrative table.</summary>
/// <param name="Name">Column name.</param>
/// <param name="Type">How it is written.</param>
/// <param name="Required">Whether it must be filled; an empty cell otherwise means unknown.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="Codes">The codes allowed, when the type is <see cref="ColumnType.Code"/>; else empty.</param>
[TypeFormatterSource]
public sealed record ColumnSchema(string Name, ColumnType Type, bool Required, string Meaning, IReadOnlyList<string> Codes);
