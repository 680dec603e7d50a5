using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using JusticeDataLab.Workbench.Data.Csv;

namespace JusticeDataLab.Workbench.Data.Xlsx;

/// <summary>Texts that cells refer to by number.</summary>
internal static class SharedStrings
{
    public static IReadOnlyList<string> Read(SharedStringTablePart? part, UnpackedBudget budget)
    {
        if (part is null) return [];
        using var reader = SafeXml.Open(part, budget);
        var texts = new List<string>();
        while (reader.NextElement("si"))
        {
            if (texts.Count >= CohortFileLimits.Cells) throw WorkbookRefusedException.TooLarge();
            texts.Add(ReadText(reader));
        }

        return texts;
    }

    /// <summary>The text inside the current element: its runs joined, reading aids left out. Ends on the end of the element.</summary>
    public static string ReadText(XmlReader reader)
    {
        if (reader.IsEmptyElement) return "";
        var depth = reader.Depth;
        var aid = -1;
        string? only = null;
        StringBuilder? joined = null;
        var isText = false;
        while (reader.Read() && reader.Depth > depth)
        {
            var isInAid = aid >= 0;
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when reader.LocalName == "rPh" && !isInAid && !reader.IsEmptyElement:
                    aid = reader.Depth;
                    break;
                case XmlNodeType.EndElement when reader.Depth == aid:
                    aid = -1;
                    break;
                case XmlNodeType.Element:
                    isText = reader.LocalName == "t" && !isInAid && !reader.IsEmptyElement;
                    break;
                case XmlNodeType.EndElement:
                    isText = false;
                    break;
                case XmlNodeType.Text or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA when isText:
                    if (only is null) only = reader.Value;
                    else (joined ??= new StringBuilder(only)).Append(reader.Value);
                    break;
                default:
                    break;
            }
        }

        return joined?.ToString() ?? only ?? "";
    }
}
