namespace JusticeDataLab.Workbench.Reporting.Publication.Checks.Reading;

/// <summary>A data file: its header and its rows as they stand.</summary>
internal sealed record CsvTable(IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>Reads RFC 4180: quotes only around whole cells and doubled inside, every line ended.</summary>
    public static CsvTable Parse(string path, string text)
    {
        var rows = new List<IReadOnlyList<string>>();
        var at = 0;
        while (at < text.Length)
        {
            var row = new List<string>();
            do row.Add(Cell(path, text, ref at));
            while (at < text.Length && text[at++] == ',');
            // Stepped over what ended the cell: a line end is a carriage return and a line feed, or a line feed alone.
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n') at++;
            rows.Add(row);
        }

        if (rows.Count == 0) throw new UnreadableFileException($"{path}: is empty.");
        return new CsvTable(rows[0], rows[1..]);
    }

    private static string Cell(string path, string text, ref int at)
    {
        var start = at;
        if (at >= text.Length || text[at] != '"')
        {
            while (at < text.Length && text[at] is not (',' or '\r' or '\n')) at++;
            var plain = text[start..at];
            return plain.Contains('"', StringComparison.Ordinal) ? throw Broken(path) : plain;
        }

        for (at++; at < text.Length; at++)
        {
            if (text[at] != '"') continue;
            if (at + 1 < text.Length && text[at + 1] == '"') at++;
            else break;
        }

        if (at >= text.Length || (at + 1 < text.Length && text[at + 1] is not (',' or '\r' or '\n'))) throw Broken(path);
        return text[(start + 1)..at++].Replace("\"\"", "\"", StringComparison.Ordinal);
    }

    private static UnreadableFileException Broken(string path) => new($"{path}: a quotation mark stands where RFC 4180 allows none.");
}
