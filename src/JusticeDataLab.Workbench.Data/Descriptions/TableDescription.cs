namespace JusticeDataLab.Workbench.Data.Descriptions;

/// <summary>What a table of a store holds, in counts.</summary>
/// <param name="Name">The table.</param>
/// <param name="Rows">Rows.</param>
/// <param name="People">People who have rows.</param>
/// <param name="AsDescribed">Whether the content is the one that the snapshot describes, by its hash.</param>
/// <param name="Columns">Columns in the order of the schema.</param>
public sealed record TableDescription(string Name, long Rows, long People, bool AsDescribed, IReadOnlyList<ColumnDescription> Columns)
{
    /// <summary>Year of the earliest date in any column but dates of birth, or null.</summary>
    public int? FirstYear => Columns.Min(column => column.FirstYear);

    /// <summary>Year of the latest date in any column but dates of birth, or null.</summary>
    public int? LastYear => Columns.Max(column => column.LastYear);
}
