namespace JusticeDataLab.Workbench.Reporting.Tests.Publication;

/// <summary>What the checks of the page do not look at: the rest of its form is theirs.</summary>
public sealed class HtmlStructureTests
{
    private static readonly Page Sample = Page.Of(SampleAnalysis.Results);

    [Fact]
    public void Links_inside_the_page_lead_somewhere_and_ids_are_unique()
    {
        var ids = Sample.Root.Descendants().Select(element => (string?)element.Attribute("id")).OfType<string>().ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        var links = Sample.All("a").Select(link => (string)link.Attribute("href")!).ToList();
        Assert.Equal("#main", links[0]);
        Assert.All(links, link => Assert.Contains(link[1..], ids));
        foreach (var reference in Sample.Root.Descendants().SelectMany(element => ((string?)element.Attribute("aria-labelledby") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            Assert.Contains(reference, ids);
    }

    [Fact]
    public void Contents_list_names_every_section_in_order()
    {
        var contents = Sample.All("nav").Single().Descendants("a").Select(link => link.Value).ToList();
        var headings = Sample.All("section").Select(section => section.Element("h2")?.Value).OfType<string>().ToList();
        Assert.Equal(headings, contents);
        Assert.Equal("Headline result", headings[0]);
    }

    [Fact]
    public void Names_with_markup_and_control_characters_are_text_and_nothing_else()
    {
        Assert.Contains("Fair & Square <\"Trust\"> 'Łódź'   100%", Sample.Text, StringComparison.Ordinal);
        Assert.Contains("Help with work; <b>not bold</b>.", Sample.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", Sample.Html, StringComparison.Ordinal);
    }
}
