namespace JusticeDataLab.Workbench.Core.AdministrativeData;

/// <summary>
/// One administrative table. Rows are in ordinal order of the key, whose first column is person_id; an empty cell comes
/// first, and no two rows have the same key.
/// </summary>
/// <param name="Name">Table name, and file name without <c>.csv</c>.</param>
/// <param name="Required">Whether a snapshot must have it.</param>
/// <param name="Meaning">What a row is.</param>
/// <param name="Columns">Columns in file order.</param>
/// <param name="Key">Places of the columns that identify a row, the most significant first.</param>
[TypeFormatterSource]
public sealed record TableSchema(string Name, bool Required, string Meaning, IReadOnlyList<ColumnSchema> Columns, IReadOnlyList<int> Key)
{
    /// <summary>Names of the key columns.</summary>
    public IEnumerable<string> KeyNames => Key.Select(place => Columns[place].Name);
}
