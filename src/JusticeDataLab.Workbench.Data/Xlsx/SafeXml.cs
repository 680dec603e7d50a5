using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace JusticeDataLab.Workbench.Data.Xlsx;

/// <summary>XML of a workbook, read forward only: no document type, no entities, nothing fetched, a bounded amount.</summary>
internal static class SafeXml
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CloseInput = true,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    public static XmlReader Open(OpenXmlPart part, UnpackedBudget budget) => Open(part.GetStream(FileMode.Open, FileAccess.Read), budget);

    public static XmlReader Open(Stream stream, UnpackedBudget budget) => XmlReader.Create(new BudgetedStream(stream, budget), Settings);

    /// <summary>Goes to the next element of that name, wherever it is.</summary>
    public static bool NextElement(this XmlReader reader, string name)
    {
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == name) return true;
        }

        return false;
    }

    /// <summary>Whether an attribute is there and says yes.</summary>
    public static bool Flag(this XmlReader reader, string attribute) => reader.GetAttribute(attribute) is "1" or "true" or "on";
}
