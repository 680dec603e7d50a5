using System.Globalization;
using JusticeDataLab.Workbench.Reporting.Publication.Model;

namespace JusticeDataLab.Workbench.Reporting.Publication.Tables;

/// <summary>
/// A table with one value in every cell: what spreadsheets and data files are written from. An estimate with its interval
/// becomes three columns; a number that prints as "less than" becomes the marker [low].
/// </summary>
/// <param name="Source">The table as the report prints it.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Rows with a cell for each column.</param>
public sealed record FlatTable(TableBlock Source, IReadOnlyList<FlatColumn> Columns, IReadOnlyList<IReadOnlyList<FlatCell>> Rows)
{
    private const int LongestName = 50;

    /// <summary>Notes of the table without those that explain markers.</summary>
    public IReadOnlyList<string> Notes => [.. Source.Notes.Where(note => !note.StartsWith('['))];

    /// <summary>What the markers in the table mean.</summary>
    public IReadOnlyList<string> Markers => [.. Shorthand.Meanings(Rows.SelectMany(row => row).Where(cell => cell.Number is null).Select(cell => cell.Text))];

    /// <summary>Flattens a table.</summary>
    /// <param name="table">The table as the report prints it.</param>
    public static FlatTable Of(TableBlock table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var names = new HashSet<string>(StringComparer.Ordinal);
        var columns = new List<FlatColumn>();
        var cells = new List<IReadOnlyList<FlatCell>>();
        for (var i = 0; i < table.Headers.Count; i++)
        {
            TableCell[] column = [.. table.Rows.Select(row => row[i])];
            foreach (var part in Parts(table.Headers[i], column))
            {
                columns.Add(new FlatColumn(Unique(Snake(part.Base), part.Suffix, names), part.Header, part.Unit));
                cells.Add([.. column.Select(part.Of)]);
            }
        }

        return new FlatTable(table, columns, [.. Enumerable.Range(0, table.Rows.Count).Select(row => (IReadOnlyList<FlatCell>)[.. cells.Select(column => column[row])])]);
    }

    private static IEnumerable<(string Base, string Suffix, string Header, CellUnit? Unit, Func<TableCell, FlatCell> Of)> Parts(string header, TableCell[] column)
    {
        var unit = column.Select(cell => cell switch { NumberCell number => number.Unit, EstimateCell estimate => estimate.Unit, _ => (CellUnit?)null }).FirstOrDefault(found => found is not null);
        // A column of which every cell is withheld is one of numbers all the same.
        if (unit is null && column.Length > 0 && column.All(cell => cell.IsNumeric)) unit = CellUnit.Number;
        var (name, limits) = Split(header);
        var shown = WithUnit(name, unit);
        yield return (shown, "", shown, unit, Value);
        if (!column.Any(cell => cell is EstimateCell { Lower: not null })) yield break;
        yield return (shown, "_lower", $"{shown}, lower limit{limits}", unit, cell => Limit(cell, estimate => estimate.Lower));
        yield return (shown, "_upper", $"{shown}, upper limit{limits}", unit, cell => Limit(cell, estimate => estimate.Upper));
    }

    private static FlatCell Value(TableCell cell) => cell switch
    {
        NumberCell number when number.Text.StartsWith('<') => FlatCell.Of(Shorthand.Low),
        NumberCell number => FlatCell.Of(number.Value, Decimals(number.Text)),
        EstimateCell estimate => FlatCell.Of(estimate.Value, Decimals(estimate.Text)),
        _ => FlatCell.Of(cell.Text),
    };

    private static FlatCell Limit(TableCell cell, Func<EstimateCell, double?> limit) => cell switch
    {
        EstimateCell estimate => limit(estimate) is { } value ? FlatCell.Of(value, Decimals(estimate.Text)) : FlatCell.Of(MarkerCell.NotApplicable.Text),
        _ => FlatCell.Of(cell.Text),
    };

    // "Treatment group rate (95% interval)" names the level of the limits.
    private static (string Name, string Limits) Split(string header)
    {
        const string end = " interval)";
        var start = header.LastIndexOf(" (", StringComparison.Ordinal);
        return header.EndsWith(end, StringComparison.Ordinal) && start > 0
            ? (header[..start], $" of the {header[(start + 2)..^1]}")
            : (header, "");
    }

    private static string WithUnit(string header, CellUnit? unit)
    {
        var words = unit switch { CellUnit.Percent => "%", CellUnit.PercentagePoints => "percentage points", CellUnit.Days => "days", _ => "" };
        return words.Length == 0 || header.Contains(words, StringComparison.OrdinalIgnoreCase) || (words == "%" && header.Contains("percentage", StringComparison.OrdinalIgnoreCase))
            ? header
            : $"{header} ({words})";
    }

    // Decimals of the first number in a text: digits after its point.
    private static int Decimals(string text)
    {
        var number = text.Split(' ')[0];
        var point = number.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? 0 : number[(point + 1)..].TakeWhile(char.IsAsciiDigit).Count();
    }

    private static string Snake(string header)
    {
        var words = header.Replace("%", " percent ", StringComparison.Ordinal).ToLowerInvariant()
            .Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : ' ').ToArray();
        var name = string.Join('_', new string(words).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (name.Length == 0 || !char.IsAsciiLetter(name[0])) name = "column_" + name;
        return name;
    }

    private static string Unique(string name, string suffix, HashSet<string> names)
    {
        var unique = Joined(name, suffix);
        for (var i = 2; !names.Add(unique); i++) unique = Joined(name, string.Create(CultureInfo.InvariantCulture, $"_{i}") + suffix);
        return unique;
    }

    private static string Joined(string name, string suffix) => name[..Math.Min(name.Length, LongestName - suffix.Length)].TrimEnd('_') + suffix;
}
