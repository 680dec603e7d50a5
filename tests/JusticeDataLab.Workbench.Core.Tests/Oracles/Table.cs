using System.Globalization;

namespace JusticeDataLab.Workbench.Core.Tests.Oracles;

/// <summary>A CSV file of the oracles: a header, commas, no quotes.</summary>
internal sealed class Table
{
    private readonly Dictionary<string, string[]> _columns = new(StringComparer.Ordinal);

    private readonly Dictionary<string, double[]> _numbers = new(StringComparer.Ordinal);

    public int Rows { get; private init; }

    public string[] this[string column] => _columns[column];

    public static Table Read(string path)
    {
        var lines = File.ReadAllLines(path);
        var header = lines[0].Split(',');
        var cells = lines.Skip(1).Where(line => line.Length > 0).Select(line => line.Split(',')).ToArray();
        var table = new Table { Rows = cells.Length };
        for (var j = 0; j < header.Length; j++) table._columns[header[j]] = cells.Select(row => row[j]).ToArray();
        return table;
    }

    public double[] Numbers(string column)
    {
        if (!_numbers.TryGetValue(column, out var numbers)) _numbers.Add(column, numbers = Array.ConvertAll(this[column], Parse));
        return numbers;
    }

    // Empty and NA mean not defined.
    public static double Parse(string text) => text is "" or "NA" or "NaN"
        ? double.NaN
        : text is "Inf" or "-Inf" ? (text[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity)
        : double.Parse(text, CultureInfo.InvariantCulture);
}
