using System.IO.Compression;
using System.Text.Json;
using JusticeDataLab.Workbench.Cli.Commands.Publication;
using JusticeDataLab.Workbench.Reporting.Publication.Checks;

namespace JusticeDataLab.Workbench.Cli.Tests.Commands.Publication;

/// <summary>The items that a browser or an office program checks: the demo passes each of them, and one way of breaking it fails.</summary>
public sealed class OutsideItemTests : IClassFixture<DemoPublication>
{
    private readonly DemoPublication demo;

    public OutsideItemTests(DemoPublication demo) => this.demo = demo;

    [Fact]
    public void Every_item_that_needs_another_program_is_broken_below()
    {
        var outside = PublicationChecks.Run(PublicationFolder.Read(demo.Run)).Results.Where(result => result.Outcome == CheckOutcome.NotRun).Select(result => result.Id);
        var broken = typeof(OutsideItemTests).GetMethods().Where(method => method.GetCustomAttributes(typeof(OutsideFactAttribute), false).Length > 0).Select(method => method.Name.Split('_')[0]);
        Assert.Equal(outside, broken.Distinct().Order(StringComparer.Ordinal));
    }

    [OutsideFact(browser: true)]
    public void H20_fails_where_something_is_wider_than_the_page() => Breaks("H20", folder => Add(folder, "<p style=\"width:900px\">Wide</p>"));

    [OutsideFact(browser: true)]
    public void H20_fails_where_a_table_does_not_scroll_by_itself() =>
        Breaks("H20", folder => Change(folder, page => page.Replace("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"table-1\">", "<div>", StringComparison.Ordinal)));

    [OutsideFact(browser: true)]
    public void H21_fails_where_a_link_is_too_low_to_touch() => Breaks("H21", folder => Add(folder, "<p><a href=\"#main\" style=\"display:block;height:9px;overflow:hidden\">Back to the start</a></p>"));

    [OutsideFact(browser: true, axe: true)]
    public void H25_fails_where_axe_finds_pale_text() => Breaks("H25", folder => Add(folder, "<p style=\"color:#ccc\">Pale</p>"), "--axe", AxeCore.File!);

    [OutsideFact(browser: true, axe: true)]
    public void H25_fails_where_print_alone_is_pale() =>
        Breaks("H25", folder => Change(folder, page => page.Replace("@media print{", "@media print{p{color:#ccc}", StringComparison.Ordinal)), "--axe", AxeCore.File!);

    [OutsideFact(office: true)]
    public void S34_fails_where_LibreOffice_finds_fewer_tables_than_are_marked_up() =>
        Breaks("S34", folder => Rewrite(Path.Combine(folder, "tables.ods"), content => content.Replace("Table_1.A", "Table_0.A", StringComparison.Ordinal)));

    private void Breaks(string item, Action<string> spoil, params string[] options)
    {
        Assert.Equal("Passed", Outcome(demo.Run, item, options));
        using var folder = new TemporaryFolder();
        var copy = demo.Copy(folder.Path);
        spoil(copy);
        Assert.Equal("Failed", Outcome(copy, item, options));
    }

    private static string Outcome(string folder, string item, string[] options)
    {
        using var json = JsonDocument.Parse(Jdl.Run(["publication", "check", folder, "--json", .. options]).Output);
        return json.RootElement.GetProperty("checks").EnumerateArray().Single(check => check.GetProperty("id").GetString() == item).GetProperty("outcome").GetString()!;
    }

    private static void Add(string folder, string html) => Change(folder, page => page.Replace("</main>", html + "</main>", StringComparison.Ordinal));

    private static void Change(string folder, Func<string, string> change)
    {
        var page = Path.Combine(folder, "report.html");
        var (before, after) = (File.ReadAllText(page), change(File.ReadAllText(page)));
        Assert.NotEqual(before, after);
        File.WriteAllText(page, after);
    }

    private static void Rewrite(string workbook, Func<string, string> change)
    {
        using var zip = ZipFile.Open(workbook, ZipArchiveMode.Update);
        var old = zip.GetEntry("content.xml")!;
        using var reader = new StreamReader(old.Open());
        var content = reader.ReadToEnd();
        reader.Close();
        old.Delete();
        using var writer = new StreamWriter(zip.CreateEntry("content.xml").Open());
        writer.Write(change(content));
    }
}
