using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace JusticeDataLab.Workbench.Data.Xlsx;

/// <summary>What the workbook says of itself: its first sheet, how many it has, where its days are counted from.</summary>
internal sealed record WorkbookOutline(string? FirstSheetId, int Sheets, bool Uses1904Dates)
{
    public static WorkbookOutline Read(WorkbookPart part, UnpackedBudget budget)
    {
        using var reader = SafeXml.Open(part, budget);
        string? first = null;
        var sheets = 0;
        var uses1904 = false;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element) continue;
            if (reader.LocalName == "workbookPr")
            {
                uses1904 = reader.Flag("date1904");
            }
            else if (reader.LocalName == "sheet")
            {
                sheets++;
                first ??= RelationId(reader);
            }
        }

        return new WorkbookOutline(first, sheets, uses1904);
    }

    // The namespace differs between the two forms of the format; the local name does not.
    private static string? RelationId(XmlReader reader)
    {
        string? id = null;
        while (reader.MoveToNextAttribute())
        {
            if (reader.LocalName == "id" && reader.NamespaceURI.Length > 0) id = reader.Value;
        }

        reader.MoveToElement();
        return id;
    }
}
