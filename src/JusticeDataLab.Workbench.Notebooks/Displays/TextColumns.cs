using System.Buffers;
using System.Globalization;
using System.Text;

namespace JusticeDataLab.Workbench.Notebooks.Displays;

/// <summary>Columns of text: which hold numbers, how wide they are.</summary>
internal static class TextColumns
{
    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789.,  %pE+-−–()to");

    /// <summary>For each column, whether every filled cell is a number: sign, digits, perhaps a unit such as %.</summary>
    public static bool[] Numeric(TableBlock table) =>
        [.. Enumerable.Range(0, table.Headers.Count).Select(column => column > 0 && table.Rows.Count > 0 && table.Rows.All(row => IsNumber(row[column])))];

    /// <summary>Length in characters as the reader counts them.</summary>
    public static int Width(string text) => new StringInfo(text).LengthInTextElements;

    /// <summary>Fills a text with blanks up to a width, on the left for numbers.</summary>
    public static string Fill(string text, int width, bool right)
    {
        var blanks = new string(' ', Math.Max(0, width - Width(text)));
        return right ? blanks + text : text + blanks;
    }

    /// <summary>Writes lines of cells with two blanks between columns and none at the end of a line.</summary>
    public static void Write(StringBuilder text, TableBlock table)
    {
        var numeric = Numeric(table);
        List<IReadOnlyList<string>> lines = [table.Headers, .. table.Rows];
        var widths = Enumerable.Range(0, table.Headers.Count).Select(column => lines.Max(line => Width(OneLine(line[column])))).ToArray();
        for (var i = 0; i < lines.Count; i++)
        {
            text.Append(string.Join("  ", lines[i].Select((cell, column) => Fill(OneLine(cell), widths[column], numeric[column]))).TrimEnd()).Append('\n');
            if (i == 0) text.Append(string.Join("  ", widths.Select(width => new string('-', width)))).Append('\n');
        }
    }

    private static string OneLine(string cell) => cell.ReplaceLineEndings(" ");

    private static bool IsNumber(string text)
    {
        var cell = text.AsSpan().Trim();
        if (cell.IsEmpty || cell is "-" or "–" or "—") return true;
        if (cell[0] is '-' or '−' or '+' or '<' or '£' or '±') cell = cell[1..].TrimStart();
        return !cell.IsEmpty && char.IsAsciiDigit(cell[0]) && cell.IndexOfAnyExcept(OfNumbers) < 0;
    }
}
