using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace JusticeDataLab.Workbench.Reporting.Tests.Publication;

/// <summary>The rules H1 to H24 of the form of a report that can be read off the page.</summary>
public sealed class HtmlStructureTests
{
    private static readonly Page Sample = Page.Of(SampleAnalysis.Results);

    [Fact]
    public void Page_has_a_language_a_title_and_one_main_heading()
    {
        Assert.Equal("en-GB", (string?)Sample.Root.Attribute("lang"));
        Assert.Contains("Next Step", Assert.Single(Sample.Root.Element("head")!.Elements("title")).Value, StringComparison.Ordinal);
        Assert.Single(Sample.All("h1"));
        Assert.Single(Sample.All("main"));
    }

    [Fact]
    public void Headings_skip_no_level_and_none_is_empty()
    {
        var levels = Sample.Root.Descendants().Where(element => Regex.IsMatch(element.Name.LocalName, "^h[1-6]$")).ToList();
        Assert.All(levels, heading => Assert.NotEqual("", heading.Value.Trim()));
        var before = 0;
        foreach (var heading in levels)
        {
            var level = heading.Name.LocalName[1] - '0';
            Assert.True(level <= before + 1, $"'{heading.Value}' skips a level.");
            before = level;
        }
    }

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
    public void Tables_have_numbered_captions_scopes_and_no_empty_or_merged_cell()
    {
        var numbers = new List<string>();
        foreach (var table in Sample.All("table"))
        {
            var caption = table.Element("caption")!.Value;
            numbers.Add(Regex.Match(caption, @"^Table (\d+): \S").Groups[1].Value);
            Assert.NotEqual("", numbers[^1]);
            Assert.All(table.Element("thead")!.Descendants("th"), cell => Assert.Equal("col", (string?)cell.Attribute("scope")));
            var columns = table.Element("thead")!.Descendants("th").Count();
            Assert.All(table.Element("tbody")!.Elements("tr"), row =>
            {
                Assert.Equal("row", (string?)row.Elements().First().Attribute("scope"));
                Assert.Equal(columns, row.Elements().Count());
            });
            Assert.All(table.Descendants().Where(element => element.Name.LocalName is "th" or "td"), cell =>
            {
                Assert.NotEqual("", cell.Value.Trim());
                Assert.Null(cell.Attribute("rowspan") ?? cell.Attribute("colspan"));
            });
            var region = table.Parent!;
            Assert.Equal(("region", "0"), ((string?)region.Attribute("role"), (string?)region.Attribute("tabindex")));
        }

        Assert.Equal(numbers.Count, numbers.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(["1", "2", "3"], numbers.Where(number => number is "1" or "2" or "3"));
    }

    [Fact]
    public void Cells_of_numbers_are_marked_for_right_alignment()
    {
        var cells = Sample.All("td").Where(cell => Regex.IsMatch(cell.Value, @"^(<?[-\d,.]+%?( \(.*\))?|\[[cz]\])$")).ToList();
        Assert.True(cells.Count > 100);
        var settings = Sample.Root.Descendants("section").Single(section => section.Element("h3")?.Value.StartsWith("Settings", StringComparison.Ordinal) == true);
        Assert.All(cells.Where(cell => !cell.Ancestors().Contains(settings)), cell => Assert.Equal("number", (string?)cell.Attribute("class")));
        Assert.Contains(".number{text-align:right", Sample.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_have_a_numbered_title_a_description_a_source_and_a_table()
    {
        var figures = Sample.All("figure");
        Assert.True(figures.Count >= 6);
        for (var i = 0; i < figures.Count; i++)
        {
            var figure = figures[i];
            Assert.StartsWith($"Figure {i + 1}: ", figure.Element("figcaption")!.Elements("p").First().Value, StringComparison.Ordinal);
            Assert.Contains(figure.Descendants("p"), note => note.Value.StartsWith("Source: ", StringComparison.Ordinal));
            Assert.Single(figure.Elements("details").Elements("div").Elements("table"));
            foreach (var picture in figure.Descendants().Where(element => element.Name.LocalName == "svg"))
            {
                Assert.Equal("img", (string?)picture.Attribute("role"));
                var (title, description) = (Child(picture, "title"), Child(picture, "desc"));
                Assert.NotEqual(title.Value, description.Value);
                Assert.Equal($"{(string)title.Attribute("id")!} {(string)description.Attribute("id")!}", (string?)picture.Attribute("aria-labelledby"));
            }
        }

        static XElement Child(XElement picture, string name) => picture.Elements().Single(element => element.Name.LocalName == name);
    }

    [Fact]
    public void Page_asks_for_nothing_and_runs_nothing()
    {
        Assert.Empty(Sample.All("script"));
        Assert.Empty(Sample.All("img"));
        Assert.Empty(Sample.All("link"));
        Assert.Empty(Sample.All("iframe"));
        foreach (var attribute in Sample.Root.DescendantsAndSelf().Attributes())
        {
            Assert.False(attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal), attribute.Name.LocalName);
            if (attribute.Name.LocalName is "src" or "href") Assert.StartsWith("#", attribute.Value, StringComparison.Ordinal);
        }

        var style = Sample.All("style").Single().Value;
        Assert.DoesNotContain("url(", style, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", style, StringComparison.Ordinal);
    }

    [Fact]
    public void Style_sheet_shows_focus_and_has_rules_for_print_and_phones()
    {
        var style = Sample.All("style").Single().Value;
        Assert.Contains("a:focus,summary:focus,.scroll:focus{outline:", style, StringComparison.Ordinal);
        Assert.Contains("@media print", style, StringComparison.Ordinal);
        Assert.Contains("@media (max-width:", style, StringComparison.Ordinal);
    }

    // Contrast by WCAG 2.2 of each text colour of the style sheet on the backgrounds it stands on.
    [Theory]
    [InlineData("#0b0c0c", "#ffffff")]
    [InlineData("#0b0c0c", "#f3f2f1")]
    [InlineData("#0b0c0c", "#ffdd00")]
    [InlineData("#484949", "#ffffff")]
    [InlineData("#1a65a6", "#ffffff")]
    [InlineData("#54319f", "#ffffff")]
    public void Text_colours_have_enough_contrast(string text, string background)
    {
        var (one, two) = (Luminance(text), Luminance(background));
        Assert.True((Math.Max(one, two) + 0.05) / (Math.Min(one, two) + 0.05) >= 4.5);

        static double Luminance(string colour)
        {
            double[] parts = [.. new[] { 1, 3, 5 }.Select(start => Convert.ToInt32(colour.Substring(start, 2), 16) / 255.0)
                .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4))];
            return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
        }
    }

    [Fact]
    public void Names_with_markup_and_control_characters_are_text_and_nothing_else()
    {
        Assert.Contains("Fair & Square <\"Trust\"> 'Łódź'   100%", Sample.Text, StringComparison.Ordinal);
        Assert.Contains("Help with work; <b>not bold</b>.", Sample.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", Sample.Html, StringComparison.Ordinal);
    }
}
