using JusticeDataLab.Workbench.Reporting.Charts.Svg;

namespace JusticeDataLab.Workbench.Reporting.Charts.Drawing;

/// <summary>The labels down the left of a row chart, under headings, wrapped to a width; it decides the heights of rows.</summary>
internal sealed class RowColumn
{
    public const double Size = 14;
    public const double LineHeight = 17;
    private const double Indent = 12;

    private readonly List<(double Top, IReadOnlyList<string> Lines)> headings = [];

    private RowColumn(double width) => Width = width;

    /// <summary>Width in pixels that the labels take.</summary>
    public double Width { get; }

    /// <summary>Height of all rows and headings.</summary>
    public double Height { get; private set; }

    /// <summary>Rows from top to bottom.</summary>
    public List<RowSlot> Rows { get; } = [];

    /// <summary>Lays rows out.</summary>
    /// <param name="rows">Rows whose headings stand together; an empty heading stands for none.</param>
    /// <param name="limit">Most width in pixels.</param>
    public static RowColumn Build(IReadOnlyList<RowEntry> rows, double limit)
    {
        var grouped = rows.Any(row => row.Group.Length > 0);
        double Used(RowEntry row) => TextMetrics.Width(row.Label, Size, row.Bold) + (grouped && row.Group.Length > 0 ? Indent : 0);
        var longest = Math.Max(rows.Max(Used), rows.Max(row => TextMetrics.Width(row.Group, Size, true)));
        var column = new RowColumn(Math.Min(limit, longest + 1));
        string? group = null;
        foreach (var row in rows)
        {
            if (!string.Equals(row.Group, group, StringComparison.Ordinal)) column.AddHeading(row.Group, first: group is null);
            group = row.Group;
            column.Add(row);
        }

        return column;
    }

    /// <summary>Draws headings and labels with the column's top at a y.</summary>
    public void Draw(SvgCanvas canvas, double top)
    {
        foreach (var (y, lines) in headings)
        {
            for (var i = 0; i < lines.Count; i++)
                canvas.Text(0, top + y + (LineHeight * (i + 1)) - 3, lines[i], Size, bold: true);
        }

        foreach (var row in Rows)
        {
            var first = top + row.Centre - (LineHeight * (row.Lines.Count - 1) / 2) + (Size * 0.35);
            for (var i = 0; i < row.Lines.Count; i++)
                canvas.Text(row.Indent, first + (LineHeight * i), row.Lines[i], Size, bold: row.Bold);
        }
    }

    private void AddHeading(string group, bool first)
    {
        if (!first) Height += 10;
        if (group.Length == 0) return;
        var lines = TextMetrics.Wrap(group, Size, Width, bold: true);
        headings.Add((Height, lines));
        Height += (lines.Count * LineHeight) + 5;
    }

    private void Add(RowEntry row)
    {
        var indent = row.Group.Length > 0 ? Indent : 0;
        var lines = TextMetrics.Wrap(row.Label, Size, Width - indent, row.Bold);
        var height = Math.Max(row.Height, (lines.Count * LineHeight) + 6);
        Height += row.Above;
        Rows.Add(new RowSlot(Height + (height / 2), height, indent, lines, row.Bold));
        Height += height;
    }
}
