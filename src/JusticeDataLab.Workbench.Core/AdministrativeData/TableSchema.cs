namespace JusticeDataLab.Workbench.Core.AdministrativeData;

/// <summary>One administrative table. Rows are in ordinal order of person_id, then of the table's own key.</summary>
/// <param name="Name">Table name, and file name without <c>.csv</c>.</param>
/// <param name="Required">Whether a snapshot must have it.</param>
/// <param name="Meaning">What a row is.</param>
/// <param name="Columns">Columns in file order.</param>
public sealed record TableSchema(string Name, bool Required, string Meaning, IReadOnlyList<ColumnSchema> Columns);
