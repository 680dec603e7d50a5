using System.Globalization;
using System.Xml.Linq;
using JusticeDataLab.Workbench.Reporting.Publication.Checks.Reading;

namespace JusticeDataLab.Workbench.Reporting.Publication.Checks;

/// <summary>Items of list S about how the sheets look and what else is in the file.</summary>
internal static class SheetStyleChecks
{
    private static readonly string[] SansSerif = ["Arial", "Helvetica", "Liberation Sans", "Verdana", "Calibri"];

    public static IReadOnlyList<PublicationCheck> All { get; } =
    [
        new("S6", "Text in cells is wrapped", set => set.Workbook.Sheets.Any(sheet => sheet.Rows.Count > 0) && CellStyles(set).Any(style => OdsBook.Attribute(style, "wrap-option") == "no-wrap") || !CellStyles(set).Any(style => OdsBook.Attribute(style, "wrap-option") == "wrap") ? ["a style of cells does not wrap"] : []),
        SheetChecks.Advisory("S7", "There are no filters and no frozen panes", set => OdsBook.Named(set.Workbook.Content, "database-range").Where(range => OdsBook.Attribute(range, "display-filter-buttons") == "true").Select(range => $"the table {OdsBook.Attribute(range, "name")} has filters").Concat(Settings(set, "SplitMode", value => value != "0").Select(_ => "panes are frozen"))),
        SheetChecks.Advisory("S9", "Nothing is hidden", set => set.Workbook.Content.Descendants().Concat(set.Workbook.Styles.Descendants()).Where(element => OdsBook.Attribute(element, "visibility") is "collapse" or "filter" || (element.Name.LocalName == "table-properties" && OdsBook.Attribute(element, "display") == "false")).Select(_ => "a row, a column or a sheet is hidden")),
        SheetChecks.Advisory("S10", "Columns are wide enough and not too wide", set => OdsBook.Named(set.Workbook.Content, "table-column-properties").Select(column => OdsBook.Attribute(column, "column-width")).Where(width => Centimetres(width) is not (>= 2 and <= 25)).Select(width => $"a column of {width}")),
        SheetChecks.Advisory("S17", "Letters are sans serif, of 10 points or more, neither slanted nor underlined, without colour", Letters),
        new("S20", "There are no headers, footers or text boxes", set => OdsBook.Named(set.Workbook.Styles, "header").Concat(OdsBook.Named(set.Workbook.Styles, "footer")).Where(part => OdsBook.Attribute(part, "display") != "false").Select(part => $"there is a {part.Name.LocalName}").Concat(Boxes(set, "frame text-box custom-shape").Select(_ => "there is a text box"))),
        SheetChecks.Advisory("S21", "There are no lines between cells", set => Elements(set).Where(element => element.Attributes().Any(attribute => attribute.Name.LocalName.StartsWith("border", StringComparison.Ordinal) && attribute.Value is not ("none" or ""))).Select(_ => "a style draws lines")),
        SheetChecks.Advisory("S22", "Cells are not filled", set => Filled(set).Select(_ => "a style fills cells")),
        new("S23", "Colour is not the only sign", set => Filled(set).Concat(Coloured(set)).Select(_ => "a style uses colour")),
        new("S24", "Contrast is enough", set => Coloured(set).Select(style => OdsBook.Attribute(style, "color")).Where(colour => colour.StartsWith('#') && Colours.Contrast(colour, "#ffffff") < 4.5).Select(colour => $"{colour} is too pale")),
        SheetChecks.Advisory("S25", "There are no pictures", set => Boxes(set, "image object").Select(_ => "there is a picture").Concat(set.Workbook.Entries.Where(entry => entry.StartsWith("Pictures/", StringComparison.Ordinal)).Select(entry => $"{entry} is in the file"))),
        SheetChecks.Advisory("S26", "There are no macros", set => set.Workbook.Entries.Where(entry => entry.StartsWith("Basic/", StringComparison.Ordinal) || entry.StartsWith("Scripts/", StringComparison.Ordinal)).Select(entry => $"{entry} is in the file").Concat(OdsBook.Named(set.Workbook.Content, "event-listener").Select(_ => "an event runs a macro"))),
        SheetChecks.Advisory("S34", "LibreOffice opens the workbook", _ => []) with { Needs = "needs LibreOffice" },
        new("S35", "The file says its title, who publishes it and its language", Information),
        new("S36", "The cursor stands in A1 of the first sheet", set => Settings(set, "ActiveTable", value => value != set.Workbook.Sheets[0].Name).Concat(Settings(set, "CursorPositionX", value => value != "0")).Concat(Settings(set, "CursorPositionY", value => value != "0")).Select(item => $"the setting {item} stands elsewhere")),
    ];

    private static IEnumerable<XElement> Elements(PublicationSet set) => set.Workbook.Content.Descendants().Concat(set.Workbook.Styles.Descendants());

    private static IEnumerable<XElement> CellStyles(PublicationSet set) => Elements(set).Where(element => element.Name.LocalName == "table-cell-properties");

    private static IEnumerable<XElement> Filled(PublicationSet set) => Elements(set).Where(element => OdsBook.Attribute(element, "background-color") is not ("" or "transparent"));

    private static IEnumerable<XElement> Coloured(PublicationSet set) => Elements(set).Where(element => element.Name.LocalName == "text-properties" && OdsBook.Attribute(element, "color").Length > 0);

    private static IEnumerable<XElement> Boxes(PublicationSet set, string names) => set.Workbook.Content.Descendants().Where(element => names.Split(' ').Contains(element.Name.LocalName));

    private static IEnumerable<string> Settings(PublicationSet set, string name, Func<string, bool> isWrong) => set.Workbook.Settings is null ? [] :
        set.Workbook.Settings.Descendants().Where(item => item.Name.LocalName == "config-item" && OdsBook.Attribute(item, "name").EndsWith(name, StringComparison.Ordinal) && isWrong(item.Value)).Select(item => OdsBook.Attribute(item, "name"));

    private static IEnumerable<string> Letters(PublicationSet set)
    {
        foreach (var style in Elements(set).Where(element => element.Name.LocalName == "text-properties"))
        {
            string Of(string name) => OdsBook.Attribute(style, name);
            if (Of("font-family") is { Length: > 0 } family && !SansSerif.Contains(family.Trim('\'', '"'))) yield return $"the font {family}";
            if (Of("font-size") is { Length: > 0 } size && !(double.TryParse(size.Replace("pt", "", StringComparison.Ordinal), CultureInfo.InvariantCulture, out var points) && points >= 10)) yield return $"letters of {size}";
            if (Of("font-style") == "italic") yield return "slanted letters";
            if (Of("text-underline-style") is not ("" or "none")) yield return "underlined letters";
            if (Of("color").Length > 0) yield return "coloured letters";
        }
    }

    private static IEnumerable<string> Information(PublicationSet set)
    {
        foreach (var (name, what) in new[] { ("title", "title"), ("creator", "publisher"), ("language", "language") })
        {
            if (!OdsBook.Named(set.Workbook.Meta, name).Any(element => element.Value.Trim().Length > 0)) yield return $"meta.xml: the {what} is missing";
        }
    }

    private static double Centimetres(string width) =>
        double.TryParse(width.Replace("cm", "", StringComparison.Ordinal), CultureInfo.InvariantCulture, out var number) && width.EndsWith("cm", StringComparison.Ordinal) ? number
        : double.TryParse(width.Replace("in", "", StringComparison.Ordinal), CultureInfo.InvariantCulture, out var inches) ? inches * 2.54 : 0;
}
