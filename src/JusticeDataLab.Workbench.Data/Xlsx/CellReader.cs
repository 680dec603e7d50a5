using System.Globalization;
using System.Xml;

namespace JusticeDataLab.Workbench.Data.Xlsx;

/// <summary>Turns a cell of a sheet into the text that the same cell of a CSV file would have.</summary>
internal sealed class CellReader(IReadOnlyList<string> shared, DateStyles styles, bool uses1904Dates)
{
    // Day 1 is 1 January 1900; day 60 is a 29 February that never was, so later days are one too many.
    private static readonly DateOnly Before1900 = new(1899, 12, 31);
    private static readonly DateOnly Start1904 = new(1904, 1, 1);
    private const int LastDay = 2_958_465;

    /// <summary>Reads the current cell and ends on the end of it.</summary>
    public string Read(XmlReader reader, out bool isFormula)
    {
        isFormula = false;
        var kind = reader.GetAttribute("t") ?? "n";
        _ = int.TryParse(reader.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var style);
        if (reader.IsEmptyElement) return "";
        var (value, inline) = ("", "");
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "f") isFormula = true;
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "is") inline = SharedStrings.ReadText(reader);
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "v") value = Content(reader);
        }

        return kind switch
        {
            "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < shared.Count ? shared[place] : "",
            "inlineStr" => inline,
            "b" => value is "1" or "true" ? "TRUE" : "FALSE",
            "d" => value.Length > 10 && value[10] == 'T' ? value[..10] : value,
            "n" => OfNumber(value, style),
            _ => value,
        };
    }

    private string OfNumber(string value, int style)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number)) return value;
        if (styles.IsDate(style) && DateOf(number) is { } date) return date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Math.Abs(number) < 1e15 && number == Math.Truncate(number)
            ? ((long)number).ToString(CultureInfo.InvariantCulture)
            : number.ToString("R", CultureInfo.InvariantCulture);
    }

    private DateOnly? DateOf(double number)
    {
        var day = Math.Floor(number);
        if (day < (uses1904Dates ? 0 : 1) || day > LastDay - (uses1904Dates ? 1462 : 0)) return null;
        if (uses1904Dates) return Start1904.AddDays((int)day);
        return Before1900.AddDays((int)day - (day > 60 ? 1 : 0));
    }

    private static string Content(XmlReader reader)
    {
        if (reader.IsEmptyElement) return "";
        var depth = reader.Depth;
        var text = "";
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace) text = text.Length == 0 ? reader.Value : text + reader.Value;
        }

        return text;
    }
}
