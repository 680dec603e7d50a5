using JusticeDataLab.Workbench.Core.Displays;

namespace JusticeDataLab.Workbench.Notebooks.Displays;

/// <summary>
/// What a step shows in a notebook: a heading, then headline numbers, tables, drawings, notes and warnings in the order
/// added. Immutable: each method gives a new one. Every host draws it, as HTML where it can and as text where it cannot.
/// Show aggregates only: nothing that names a person belongs in a notebook.
/// </summary>
/// <example><c>Display.Titled("Links").Figures(("People submitted", "600"), ("Linked", "571")).Note("…")</c></example>
[TypeFormatterSource]
public sealed class Display
{
    private Display(string heading, IReadOnlyList<DisplayBlock> blocks)
    {
        Heading = heading;
        Blocks = blocks;
    }

    /// <summary>The heading.</summary>
    public string Heading { get; }

    /// <summary>Parts below the heading, in order.</summary>
    internal IReadOnlyList<DisplayBlock> Blocks { get; }

    /// <summary>A display with a heading and nothing below it yet.</summary>
    /// <param name="heading">The heading.</param>
    public static Display Titled(string heading)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(heading);
        return new(heading, []);
    }

    /// <summary>Adds headline numbers.</summary>
    /// <param name="figures">Labels with their numbers, already in words the reader knows.</param>
    public Display Figures(params IReadOnlyList<(string Label, string Value)> figures) => With(new FiguresBlock([.. figures]));

    /// <summary>Adds a table. Columns of numbers are set to the right.</summary>
    /// <param name="caption">What the table shows.</param>
    /// <param name="headers">Names of the columns.</param>
    /// <param name="rows">Rows; the first cell names the row.</param>
    /// <exception cref="ArgumentException">A row has more or fewer cells than there are headers.</exception>
    public Display Table(string caption, IEnumerable<string> headers, IEnumerable<IEnumerable<string>> rows)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(caption);
        string[] names = [.. headers];
        string[][] cells = [.. rows.Select(row => row.ToArray())];
        var wrong = Array.FindIndex(cells, row => row.Length != names.Length);
        if (wrong >= 0)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"Row {wrong + 1} has {cells[wrong].Length} cells where there are {names.Length} headers: give one cell a column."),
                nameof(rows));
        }

        return With(new TableBlock(caption, names, cells));
    }

    /// <summary>Adds a drawing.</summary>
    /// <param name="svg">The drawing: one <c>svg</c> element without scripts and without anything fetched from outside.</param>
    /// <param name="alternative">What the drawing says, in words, for readers who do not see it.</param>
    /// <exception cref="ArgumentException">The drawing is not such an element.</exception>
    public Display Svg(string svg, string alternative)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(alternative);
        return With(new SvgBlock(SvgSafety.Check(svg), alternative));
    }

    /// <summary>Adds a sentence of explanation.</summary>
    /// <param name="text">The sentence.</param>
    public Display Note(string text) => With(new TextBlock(text, IsWarning: false));

    /// <summary>Adds a warning, set apart from the rest.</summary>
    /// <param name="text">The warning and what to do about it.</param>
    public Display Warning(string text) => With(new TextBlock(text, IsWarning: true));

    /// <summary>Adds a warning for each text; none for an empty list.</summary>
    /// <param name="texts">The warnings.</param>
    public Display Warnings(IEnumerable<string> texts) => texts.Aggregate(this, (display, text) => display.Warning(text));

    /// <summary>The display as HTML that needs nothing from outside.</summary>
    public string ToHtml() => DisplayHtml.Write(this);

    /// <summary>The display as plain text with aligned columns, lines ended by LF.</summary>
    public override string ToString() => DisplayText.Write(this);

    private Display With(DisplayBlock block) => new(Heading, [.. Blocks, block]);
}
