using JusticeDataLab.Workbench.Reporting.Publication.Model;

namespace JusticeDataLab.Workbench.Reporting.Publication.Tables;

/// <summary>A column of a table in which every cell holds one value.</summary>
/// <param name="Name">Name for programs: lower-case words joined by underscores, unique in the table.</param>
/// <param name="Header">Heading for readers, with the unit.</param>
/// <param name="Unit">Unit of its numbers; null for words.</param>
public sealed record FlatColumn(string Name, string Header, CellUnit? Unit)
{
    /// <summary>Unit in words; <c>text</c> for words.</summary>
    public string UnitInWords => Unit switch
    {
        CellUnit.People => "people",
        CellUnit.Percent => "percent",
        CellUnit.PercentagePoints => "percentage points",
        CellUnit.Days => "days",
        CellUnit.Number => "number",
        _ => "text",
    };
}
