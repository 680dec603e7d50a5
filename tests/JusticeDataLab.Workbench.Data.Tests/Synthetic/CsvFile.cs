using System.Text;

namespace JusticeDataLab.Workbench.Data.Tests.Synthetic;

/// <summary>A CSV file read by a few lines of the tests' own, so that writer and reader share nothing.</summary>
internal sealed class CsvFile
{
    public CsvFile(string path)
    {
        var rows = File.ReadAllText(path, new UTF8Encoding(false, throwOnInvalidBytes: true)).Split('\n');
        Assert.Equal("", rows[^1]);
        Header = Cells(rows[0]);
        Rows = [.. rows[1..^1].Select(Cells)];
    }

    public string[] Header { get; }

    public IReadOnlyList<string[]> Rows { get; }

    public int Column(string name) => Array.IndexOf(Header, name);

    private static string[] Cells(string line)
    {
        if (!line.Contains('"')) return line.Split(',');
        var (cells, cell, quoted) = (new List<string>(), new StringBuilder(), false);
        for (var place = 0; place < line.Length; place++)
        {
            if (line[place] == '"' && quoted && place + 1 < line.Length && line[place + 1] == '"') cell.Append(line[place++]);
            else if (line[place] == '"') quoted = !quoted;
            else if (line[place] == ',' && !quoted) (cells, cell) = ([.. cells, cell.ToString()], new());
            else cell.Append(line[place]);
        }

        return [.. cells, cell.ToString()];
    }
}
