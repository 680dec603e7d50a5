using JusticeDataLab.Workbench.Core.AdministrativeData;

namespace JusticeDataLab.Workbench.Data.Import;

/// <summary>Counts problems by table, column and rule, and keeps the first rows of each as examples.</summary>
internal sealed class ProblemList
{
    private const int Examples = 5;
    private readonly Dictionary<(int Table, int Column, string Rule), Entry> _entries = [];

    public bool Any => _entries.Count > 0;

    /// <summary>Notes a problem of a table as a whole.</summary>
    public void Add(TableSchema table, string rule, int column = -1) => _entries.TryAdd((Place(table), column, rule), new Entry());

    /// <summary>Notes a problem of a row; a column of -1 stands for the whole row.</summary>
    public void Add(TableSchema table, int column, string rule, long row)
    {
        var key = (Place(table), column, rule);
        if (!_entries.TryGetValue(key, out var entry)) _entries.Add(key, entry = new Entry());
        entry.Count++;
        if (entry.Rows.Count < Examples) entry.Rows.Add(row);
    }

    public IReadOnlyList<ImportProblem> ToList() =>
    [
        .. _entries
            .OrderBy(entry => entry.Key.Table).ThenBy(entry => entry.Key.Column).ThenBy(entry => entry.Key.Rule, StringComparer.Ordinal)
            .Select(entry =>
            {
                var table = AdministrativeSchema.Tables[entry.Key.Table];
                var column = entry.Key.Column < 0 ? "" : table.Columns[entry.Key.Column].Name;
                return new ImportProblem(table.Name, column, entry.Key.Rule, entry.Value.Count, entry.Value.Rows);
            }),
    ];

    private static int Place(TableSchema table)
    {
        var place = 0;
        while (AdministrativeSchema.Tables[place].Name != table.Name) place++;
        return place;
    }

    private sealed class Entry
    {
        public long Count { get; set; }

        public List<long> Rows { get; } = [];
    }
}
