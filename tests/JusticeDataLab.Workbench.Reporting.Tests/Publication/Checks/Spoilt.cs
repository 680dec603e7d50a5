using System.Text;
using System.Xml.Linq;

namespace JusticeDataLab.Workbench.Reporting.Tests.Publication.Checks;

/// <summary>For every item of the lists, ways in which a publication breaks it: the number of the item and, after a space, which part of it.</summary>
internal static class Spoilt
{
    private const string Mark = "<circle cx=\"1\" cy=\"1\" r=\"1\" fill=\"#F46A25\"/><circle cx=\"1\" cy=\"1\" r=\"1\" fill=\"#28A197\"/><circle cx=\"1\" cy=\"1\" r=\"1\" fill=\"#801650\"/><circle cx=\"1\" cy=\"1\" r=\"1\" fill=\"#A285D1\"/><circle cx=\"1\" cy=\"1\" r=\"1\" fill=\"#12436D\"/>";

    public static IReadOnlyDictionary<string, Action<SampleSet>> Page { get; } = new Dictionary<string, Action<SampleSet>>(StringComparer.Ordinal)
    {
        ["H1"] = set => set.Html("lang=\"en-GB\"", "lang=\"fr\""),
        ["H2"] = set => set.Html("<title>", "<title></title><title>"),
        ["H3"] = set => set.Html("<h1>", "<h1>Twice</h1><h1>"),
        ["H4"] = set => set.Html("<h2 id=\"headline-result\">", "<h4 id=\"headline-result\">"),
        ["H4 empty"] = set => set.Html("<h2 id=\"headline-result\">", "<h2> </h2><h2 id=\"headline-result\">"),
        ["H5"] = set => set.Html("href=\"#main\"", "href=\"#nowhere\""),
        ["H5 twice"] = set => set.Html("</main>", "</main><main></main>"),
        ["H6"] = set => set.Html("<li><a href=\"#headline-result\">", "<li><a href=\"#nowhere\">"),
        ["H7"] = set => set.Html("<span>Table 1: ", "<span>The first: "),
        ["H8"] = set => set.Html("<th scope=\"col\">", "<th>"),
        ["H8 rows"] = set => set.Html("<th scope=\"row\">", "<th>"),
        ["H9"] = set => set.Html("<td class=\"number\">", "<td class=\"number\" colspan=\"2\">"),
        ["H10"] = set => set.Html("<td class=\"number\">", "<td></td><td class=\"number\">"),
        ["H11"] = set => set.Html("<td class=\"number\">", "<td>"),
        ["H11 style"] = set => set.Html(".number{text-align:right", ".number{text-align:left"),
        ["H12"] = set => set.Html("<p>Source: ", "<p>From: "),
        ["H12 title"] = set => set.Html("id=\"fig-1-caption\">Figure 1: ", "id=\"fig-1-caption\">A figure: "),
        ["H12 data"] = set => set.Html($"data/table-{DataOfFigure1(set)}.csv", "data/none"),
        ["H13"] = set => set.Html("<desc id=\"fig-1-d\">", "<desc id=\"fig-1-x\">"),
        ["H13 role"] = set => set.Html("role=\"img\"", "role=\"figure\""),
        ["H13 twice"] = set => set.Html("<h1>", "<h1 id=\"main\">"),
        ["H14"] = set => set.Say("<img alt=\"A table\">"),
        ["H15"] = set => set.Say("<a href=\"#main\">click here</a>"),
        ["H15 size"] = set => set.Say("<a href=\"tables.ods\">All tables</a>"),
        ["H16"] = set => set.Html("</head>", "<link rel=\"stylesheet\" href=\"https://example.org/a.css\"></head>"),
        ["H16 style"] = set => set.Html("</style>", "body{background:url(a.png)}</style>"),
        ["H16 picture"] = set => set.Say("<img alt=\"\" src=\"a.png\">"),
        ["H17"] = set => set.Html("<h1>", "<h1 onclick=\"go()\">"),
        ["H17 script"] = set => set.Say("<script>go()</script>"),
        ["H17 address"] = set => set.Say("<a href=\"javascript:go()\">Show the table</a>"),
        ["H18"] = set => set.Html("color:#484949", "color:#aaaaaa"),
        ["H18 mark"] = set => set.Draw("<circle cx=\"1\" cy=\"1\" r=\"1\" fill=\"#EEEEEE\"/>"),
        ["H19"] = set => set.Write(set.First("figures/", "<svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect x=\"0\" y=\"0\" width=\"9\" height=\"5\" fill=\"#12436D\"/><rect x=\"0\" y=\"7\" width=\"9\" height=\"5\" fill=\"#F46A25\"/></svg>"),
        ["H22"] = set => set.Html("outline:3px solid #fd0", "outline:none"),
        ["H23"] = set => set.Html("@media print{", "@media speech{"),
        ["H23 hidden"] = set => set.Html("@media print{", "@media print{.notes{display:none}"),
        ["H24"] = set => set.Html("<dt>Licence</dt>", "<dt>Rights</dt>"),
        ["H24 empty"] = set => set.Html("<dt>Contact</dt>\n<dd>Data Lab team</dd>", "<dt>Contact</dt>\n<dd> </dd>").Html("<dt>Contact</dt>\n<dd>Data Lab team</dd>", "<dt>Contact</dt>\n<dd> </dd>"),
        ["F1"] = set => set.Html("id=\"fig-1-caption\">Figure 1: ", "id=\"fig-1-caption\">Figure 1: one two three four five six seven eight nine ten "),
        ["F2"] = set => set.Html(", England and Wales, index dates", ", index dates"),
        ["F3"] = set => set.Replace(set.First("figures/", "<text "), "<text ", "<text transform=\"rotate(90)\" "),
        ["F4"] = set => set.Draw(Mark),
        ["F5"] = set => set.Replace(set.Files.Keys.Single(path => path.EndsWith("overlap.svg", StringComparison.Ordinal)), ">0%<", ">1%<"),
        ["F6"] = set => set.Draw(string.Concat(Enumerable.Range(1, 3).Select(i => FormattableString.Invariant($"<text x=\"9\" y=\"{900 + (i * 30)}\" font-size=\"13\" text-anchor=\"end\" fill=\"#0B0C0C\">{i}</text><text x=\"600\" y=\"{900 + (i * 30)}\" font-size=\"13\" fill=\"#0B0C0C\">{i}</text>")))),
        ["F7"] = set => set.Replace(set.First("figures/", "#12436D"), "#12436D", "#123456"),
        ["F8"] = set => set.Replace(set.First("figures/", "font-size=\"14\""), "font-size=\"14\"", "font-size=\"9\""),
        ["F9"] = set => set.Draw("<text x=\"9\" y=\"900\" font-size=\"14\" fill=\"#0B0C0C\">one</text><text x=\"12\" y=\"902\" font-size=\"14\" fill=\"#0B0C0C\">two</text>"),
        ["F10"] = set => set.Html("show 95% confidence intervals", "show ranges"),
        ["F11"] = set => set.Html("<desc id=\"fig-1-d\">", $"<desc id=\"fig-1-d\">{Between(set.Text("report.html"), "Figure 1: ", "</p>")}</desc><desc>"),
        ["F12"] = set => set.Replace("report-interactive.html", "\"y\":[", "\"y\":[987.654,"),
        ["F12 alternative"] = set => set.Html("<desc id=\"fig-1-d\">", "<desc id=\"fig-1-d\">987 people. "),
    };

    public static IReadOnlyDictionary<string, Action<SampleSet>> Workbook { get; } = new Dictionary<string, Action<SampleSet>>(StringComparer.Ordinal)
    {
        ["S1"] = set => set.Part("content.xml", "<table:database-range table:name=\"Table_1_data\"", "<table:left-out table:name=\"Table_1_data\""),
        ["S2"] = set => set.Part("content.xml", "table:name=\"Table_1_data\"", "table:name=\"Table1\""),
        ["S3"] = set => set.Content(root => Cell(root, 0, 0).Add(new XAttribute(Table + "number-columns-spanned", 2))),
        ["S4"] = set => set.Content(root => Row(root, 1).AddBeforeSelf(new XElement(Table + "table-row", new XElement(Table + "table-cell")))),
        ["S5"] = set => set.Content(root => Write(Cell(root, 0, 1), Cell(root, 0, 0).Value)),
        ["S6"] = set => set.Part("content.xml", "wrap-option=\"wrap\"", "wrap-option=\"no-wrap\""),
        ["S7"] = set => set.Content(root => root.Descendants(Table + "database-range").First().Add(new XAttribute(Table + "display-filter-buttons", "true"))),
        ["S7 panes"] = set => set.Entry("settings.xml", "<s xmlns:config=\"c\"><config:config-item config:name=\"HorizontalSplitMode\">2</config:config-item></s>"),
        ["S8"] = set => set.Content(root => Write(Cell(root, 1, 1), "")),
        ["S9"] = set => set.Content(root => Row(root, 1).Add(new XAttribute(Table + "visibility", "collapse"))),
        ["S10"] = set => set.Part("content.xml", "column-width=\"3cm\"", "column-width=\"1cm\""),
        ["S11"] = set => set.Content(root => Write(Cell(root, 1, 0), "Main analysis *")),
        ["S12"] = set => set.Content(root => Write(Cell(root, 1, 0), "Main analysis (note 1)")),
        ["S13"] = set => set.Content(root => Cell(root, 1, 1).AddBeforeSelf(Words("about 500"))).Content(root => Cell(root, 1, 2).Remove()).Content(root => Row(root, 1).AddAfterSelf(new XElement(Row(root, 1)))).Content(root => Cell(root, 2, 1).ReplaceWith(new XElement(Cell(root, 1, 2)))).Part("content.xml", RangeOfTable1(set), RangeOfTable1(set, more: 1)),
        ["S14"] = set => set.Content(root => Write(Sheet(root, "Notes").Descendants(Table + "table-row").ElementAt(3).Elements().First(), "[note 99]")),
        ["S14 unused"] = set => set.Part("content.xml", "Notes that apply to this table: ", "Notes: none ").Content(root => root.Descendants(Text + "p").Where(line => line.Value.StartsWith("Notes: none", StringComparison.Ordinal)).ToList().ForEach(line => line.Value = "Without notes")),
        ["S15"] = set => set.Content(root => Write(Cell(root, 1, 0), new string('a', 401))),
        ["S16"] = set => set.Content(root => root.Descendants(Text + "a").First().Value = "click here"),
        ["S16 nowhere"] = set => set.Part("content.xml", "#Table_1.A1", "#Table_999.A1"),
        ["S17"] = set => set.Part("styles.xml", "fo:font-weight=\"bold\"", "fo:font-style=\"italic\""),
        ["S17 small"] = set => set.Part("styles.xml", "fo:font-weight=\"bold\"", "fo:font-size=\"8pt\""),
        ["S18"] = set => set.Part("content.xml", "table:style-name=\"Heading_20_1\"", "table:style-name=\"words\""),
        ["S19"] = set => set.Content(root => Write(Cell(root, 1, 0), "Main analysis →")),
        ["S20"] = set => set.Part("styles.xml", "<style:header style:display=\"false\"", "<style:header style:display=\"true\""),
        ["S20 box"] = set => set.Content(root => Cell(root, 1, 0).Add(new XElement(XName.Get("frame", "urn:draw")))),
        ["S21"] = set => set.Part("content.xml", "fo:wrap-option=\"wrap\"", "fo:wrap-option=\"wrap\" fo:border=\"1pt solid #000000\""),
        ["S22"] = set => set.Part("content.xml", "fo:wrap-option=\"wrap\"", "fo:wrap-option=\"wrap\" fo:background-color=\"#ffff00\""),
        ["S23"] = set => set.Part("content.xml", "fo:wrap-option=\"wrap\"", "fo:wrap-option=\"wrap\" fo:background-color=\"#ffff00\""),
        ["S24"] = set => set.Part("styles.xml", "fo:font-weight=\"bold\"", "fo:color=\"#cccccc\""),
        ["S25"] = set => set.Entry("Pictures/logo.png", "x"),
        ["S26"] = set => set.Entry("Basic/Standard/Module1.xml", "x"),
        ["S27"] = set => set.Part("content.xml", "table:name=\"Cover\"", "table:name=\"The cover!\""),
        ["S28"] = set => set.Content(root => Sheet(root, "Cover").AddAfterSelf(new XElement(Table + "table", new XAttribute(Table + "name", "Empty")))),
        ["S29"] = set => set.Part("content.xml", "Source: ", "From "),
        ["S30"] = set => set.Part("content.xml", "Table_1.A", "Table_1.B"),
        ["S31"] = set => set.Content(root => Sheet(root, "Table_1").Add(new XElement(Table + "table-row", Words("Below")))),
        ["S32"] = set => set.Content(root => root.Descendants(Table + "database-range").Last().AddAfterSelf(new XElement(root.Descendants(Table + "database-range").Last()))),
        ["S33"] = set => set.Content(root => Write(Cell(root, 1, 0), "Behavior")),
        ["S35"] = set => set.Part("meta.xml", "dc:creator", "dc:left-out"),
        ["S35 language"] = set => set.Part("meta.xml", "dc:language", "dc:left-out"),
        ["S36"] = set => set.Entry("settings.xml", "<s xmlns:config=\"c\"><config:config-item config:name=\"ActiveTable\">Notes</config:config-item></s>"),
        ["S36 cell"] = set => set.Entry("settings.xml", "<s xmlns:config=\"c\"><config:config-item config:name=\"CursorPositionY\">4</config:config-item></s>"),
        ["S37"] = set => set.Content(root => Number(root).SetAttributeValue(Office + "value", "123.456")),
        ["S38"] = set => set.Content(root => Cell(root, 1, 0).Add(new XElement(Office + "annotation"))),
        ["S39"] = set => set.Content(root => { Number(root).SetAttributeValue(Office + "value", "12345"); Write(Number(root), "12345"); }),
        ["S39 date"] = set => set.Content(root => Write(Cell(root, 1, 0), "2017-07-13")),
        ["S40"] = set => set.Write("data/Table 1.txt", "x"),
    };

    public static IReadOnlyDictionary<string, Action<SampleSet>> DataAndText { get; } = new Dictionary<string, Action<SampleSet>>(StringComparer.Ordinal)
    {
        ["D1"] = set => set.Replace("data/table-1.csv", "Main analysis", "Main \"analysis\""),
        ["D1 none"] = set => set.Write("data/table-1.csv", set.Text("data/table-1.csv").Split("\r\n")[0] + "\r\n"),
        ["D2"] = set => set.Replace("data/table-1.csv", "analysis,", "Analysis,"),
        ["D3"] = set => set.Replace("data/table-1.csv", "Main analysis,", "Main analysis,1,"),
        ["D4"] = set => set.Write("data/table-1.csv", "\uFEFF" + set.Text("data/table-1.csv")),
        ["D4 lines"] = set => set.Write("data/table-1.csv", set.Text("data/table-1.csv").Replace("\r\n", "\n", StringComparison.Ordinal)),
        ["D5"] = set => set.Replace("data/table-1.csv", "Main analysis,", "Main analysis,\"1,234\","),
        ["D6"] = set => set.Replace("data/table-1.csv", "Main analysis,", "Main analysis,n/a,"),
        ["D7"] = set => set.Replace("data/table-1.csv", "Main analysis", "=1+1"),
        ["D8"] = set => set.Replace("data/table-1-metadata.json", "\"datatype\": \"string\"", "\"datatype\": \"\""),
        ["D8 columns"] = set => set.Replace("data/table-1-metadata.json", "\"name\": \"analysis\"", "\"name\": \"other\""),
        ["D8 none"] = set => set.Files.Remove("data/table-1-metadata.json"),
        ["D9"] = set => set.Replace("data/table-2.csv", "Main analysis,", "Main analysis,9"),
        ["D9 workbook"] = set => set.Content(root => Number(root).SetAttributeValue(Office + "value", "123")),
        ["D9 page"] = set => set.Html("<th scope=\"row\">Main analysis</th><td class=\"number\">", "<th scope=\"row\">Main analysis</th><td class=\"number\">9"),
        ["D9 Govspeak"] = set => set.Replace("report.md", "|# Main analysis | ", "|# Main analysis | 9"),
        ["D10"] = set => set.Replace("report.md", "| [c]", "| 3"),
        ["T1"] = set => set.Html("(95% confidence interval ", "(about "),
        ["T1 people"] = set => set.Html(" people who took part and could be analysed", " of those who took part and could be analysed").Html(" similar people it was", " like them it was"),
        ["T1 table"] = set => set.Html(" in treatment group</th>", " treated</th>"),
        ["T2"] = set => set.Html("is " + Between(set.Text("report.html"), "less comparison group, is ", " percentage point"), "is 7% or "),
        ["T2 table"] = set => set.Html("Difference, percentage points (", "Difference ("),
        ["T3"] = set => set.Html("statistically significant", "significant"),
        ["T4"] = set => set.Say("The service has no effect."),
        ["T4 proves"] = set => set.Say("This proves it."),
        ["T4 accredited"] = set => set.Say("These are National Statistics."),
        ["T4 experimental"] = set => set.Say("These are experimental statistics."),
        ["T5"] = set => set.Say("The XYZ said so."),
        ["T6"] = set => set.Say(string.Join(' ', Enumerable.Repeat("word", 60)) + "."),
        ["T7"] = set => set.Html(" reoffended (95%", "7 reoffended (95%").Html("reoffended (95%", "and 777 reoffended (95%"),
        ["T7 Govspeak"] = set => set.Replace("report.md", "The result is not a stamp of approval", "The result is a stamp of approval"),
        ["T8"] = set => set.Say("Table 99 says more."),
        ["T8 figure"] = set => set.Say("Figure 99 says more."),
        ["T9"] = set => set.Say("The chart below shows it."),
        ["T10"] = set => set.Html("Revisions</h3>", "Changes</h3>"),
        ["T10 contact"] = set => set.Write("report.html", set.Text("report.html").Replace("<dt>Contact</dt>", "<dt>Who</dt>", StringComparison.Ordinal)),
    };

    private static XNamespace Office => "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    private static XNamespace Table => "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

    private static XNamespace Text => "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private static string Between(string text, string start, string end)
    {
        var from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }

    private static XElement Sheet(XElement root, string name) => root.Descendants(Table + "table").Single(table => (string?)table.Attribute(Table + "name") == name);

    // Row of the first outcome table: 0 is that of the headings.
    private static XElement Row(XElement root, int row)
    {
        var rows = Sheet(root, "Table_1").Elements(Table + "table-row").ToList();
        return rows[rows.FindIndex(cells => cells.Elements().Count() > 1) + row];
    }

    private static XElement Cell(XElement root, int row, int column) => Row(root, row).Elements().ElementAt(column);

    // The number of people of the first row.
    private static XElement Number(XElement root) => Cell(root, 1, 1);

    private static string DataOfFigure1(SampleSet set) => Between(Between(set.Text("report.html"), "<figure ", "</figure>"), "<caption id=\"table-", "\"");

    private static void Write(XElement cell, string text) => cell.Elements(Text + "p").Single().Value = text;

    private static XElement Words(string text) => new(Table + "table-cell", new XElement(Text + "p", text));

    private static string RangeOfTable1(SampleSet set, int more = 0)
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(set.Files["tables.ods"]));
        var address = Between(new StreamReader(zip.GetEntry("content.xml")!.Open(), Encoding.UTF8).ReadToEnd(), "target-range-address=\"Table_1.", "\"");
        var digits = address.Length - address.Reverse().TakeWhile(char.IsAsciiDigit).Count();
        return "Table_1." + address[..digits] + (int.Parse(address[digits..], System.Globalization.CultureInfo.InvariantCulture) + more).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
