using JusticeDataLab.Workbench.Core.Conclusions;
using JusticeDataLab.Workbench.Core.Disclosure;
using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Reporting.Charts;
using JusticeDataLab.Workbench.Reporting.Publication.Model;

namespace JusticeDataLab.Workbench.Reporting.Publication.Sections;

/// <summary>Makes cells; every number is rounded by <see cref="PublicationRounding"/>.</summary>
internal static class Cells
{
    public static TableCell Text(string text) => new TextCell(text);

    public static TableCell People(long people) => new NumberCell(PublicationRounding.Whole(people), people, CellUnit.People);

    public static TableCell People(SuppressedCount count) => count.Value is { } people ? People(people) : MarkerCell.Withheld;

    /// <summary>A count as a share of a whole; an exact 0 is 0%, something that rounds to 0 is &lt;1%.</summary>
    public static TableCell Share(SuppressedCount part, long whole) => part.Value is { } people
        ? new NumberCell(PublicationRounding.Share(people, whole), PublicationRounding.HalfEven(100.0 * people / whole), CellUnit.Percent)
        : MarkerCell.Withheld;

    /// <summary>A fraction as a whole percent; something that rounds to 0 is &lt;1%.</summary>
    public static TableCell Share(double fraction)
    {
        var percent = PublicationRounding.HalfEven(100 * fraction);
        return new NumberCell(fraction > 0 && percent == 0 ? "<1%" : PublicationRounding.Percent(fraction), percent, CellUnit.Percent);
    }

    public static TableCell PValue(double p) => new NumberCell(PublicationRounding.PValue(p), PublicationRounding.HalfEven(p, 2), CellUnit.Number);

    /// <summary>An estimate and its interval in one cell.</summary>
    /// <param name="value">The estimate, unrounded.</param>
    /// <param name="interval">Its interval, unrounded; null when there is none.</param>
    /// <param name="unit">Percent and percentage points take fractions.</param>
    public static TableCell Estimate(double value, ConfidenceInterval? interval, CellUnit unit)
    {
        var scale = unit is CellUnit.Percent or CellUnit.PercentagePoints ? 100 : 1;
        var decimals = unit is CellUnit.Number ? 2 : 0;
        double Rounded(double number) => PublicationRounding.HalfEven(scale * number, decimals);
        string Printed(double number) => unit switch
        {
            CellUnit.Percent => PublicationRounding.Percent(number),
            CellUnit.Number => PublicationRounding.TwoDecimals(number),
            _ => PublicationRounding.Whole(Rounded(number)),
        };
        return interval is { } range
            ? new EstimateCell($"{Printed(value)} ({Printed(range.Lower)} to {Printed(range.Upper)})", Rounded(value), Rounded(range.Lower), Rounded(range.Upper), unit)
            : new EstimateCell(Printed(value), Rounded(value), null, null, unit);
    }

    /// <summary>A cell of the table behind a figure.</summary>
    public static TableCell Of(FigureCell cell) => cell switch
    {
        { Number: { } number } => new NumberCell(cell.Text, number, cell.Text.EndsWith('%') ? CellUnit.Percent : CellUnit.Number),
        { Text: FigureCell.SuppressedMarker or FigureCell.NotDefinedMarker } => new MarkerCell(cell.Text),
        _ => new TextCell(cell.Text),
    };
}
