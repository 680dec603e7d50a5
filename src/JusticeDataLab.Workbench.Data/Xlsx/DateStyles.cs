using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace JusticeDataLab.Workbench.Data.Xlsx;

/// <summary>Which cell styles show a number as a date: a built-in date format, or one of the workbook's own with a day or a year in it.</summary>
internal sealed class DateStyles
{
    private readonly List<bool> _isDate = [];

    public bool IsDate(int style) => style >= 0 && style < _isDate.Count && _isDate[style];

    public static DateStyles Read(WorkbookStylesPart? part, UnpackedBudget budget)
    {
        var styles = new DateStyles();
        if (part is null) return styles;
        using var reader = SafeXml.Open(part, budget);
        var own = new Dictionary<int, bool>();
        var isInCellFormats = false;
        while (reader.Read())
        {
            if (reader.LocalName == "cellXfs") isInCellFormats = reader.NodeType == XmlNodeType.Element && !reader.IsEmptyElement;
            else if (reader.NodeType != XmlNodeType.Element) continue;
            else if (reader.LocalName == "numFmt" && Number(reader, "numFmtId") is { } id) own[id] = HasDate(reader.GetAttribute("formatCode") ?? "");
            else if (reader.LocalName == "xf" && isInCellFormats) styles._isDate.Add(Number(reader, "numFmtId") is { } format && (own.TryGetValue(format, out var isDate) ? isDate : IsBuiltInDate(format)));
        }

        return styles;
    }

    // ECMA-376 part 1, section 18.8.30: 14 to 17 and 22 everywhere, the others in East Asian editions.
    private static bool IsBuiltInDate(int format) => format is (>= 14 and <= 17) or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58;

    // What stands in quotes, in brackets or after a backslash is shown as it is.
    internal static bool HasDate(string code)
    {
        for (var i = 0; i < code.Length; i++)
        {
            switch (code[i])
            {
                case '\\' or '_' or '*':
                    i++;
                    break;
                case '"':
                    i = code.IndexOf('"', i + 1);
                    if (i < 0) return false;
                    break;
                case '[':
                    i = code.IndexOf(']', i + 1);
                    if (i < 0) return false;
                    break;
                case 'd' or 'D' or 'y' or 'Y':
                    return true;
                default:
                    break;
            }
        }

        return false;
    }

    private static int? Number(XmlReader reader, string attribute) =>
        int.TryParse(reader.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
