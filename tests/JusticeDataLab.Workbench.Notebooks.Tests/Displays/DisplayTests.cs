using JusticeDataLab.Workbench.Notebooks.Displays;
using JusticeDataLab.Workbench.Notebooks.Documents;
using JusticeDataLab.Workbench.Notebooks.Hosting;
using Microsoft.DotNet.Interactive.Formatting;

namespace JusticeDataLab.Workbench.Notebooks.Tests.Displays;

public class DisplayTests
{
    private static readonly Display Shown = Display.Titled("Links & people")
        .Figures(("People submitted", "600"), ("Linked", "571 (95.2%)"))
        .Table("Links by pass", ["Pass", "Links"], [["Exact <PNC>", "412"], ["Name and date", "59"]])
        .Svg("<svg viewBox=\"0 0 1 1\" xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\"/></svg>", "Weights lie in two hills")
        .Note("Thresholds are settings.")
        .Warning("29 people were not found.");

    [Fact]
    public void Plain_text_has_aligned_columns_warnings_and_words_for_figures() => Assert.Equal(
        """
        Links & people
        ==============

        People submitted          600
        Linked            571 (95.2%)

        Links by pass
        Pass           Links
        -------------  -----
        Exact <PNC>      412
        Name and date     59

        [Figure: Weights lie in two hills]

        Thresholds are settings.

        WARNING: 29 people were not found.
        """.ReplaceLineEndings("\n"),
        Shown.ToString());

    [Fact]
    public void Html_is_semantic_encoded_and_without_script()
    {
        var html = Shown.ToHtml();
        foreach (var part in new[]
        {
            "Links &amp; people</h4>", "<caption", "scope=\"col\"", "scope=\"row\"", "Exact &lt;PNC&gt;</th>", "text-align:right",
            "aria-label=\"Weights lie in two hills\"", "<svg viewBox=\"0 0 1 1\"", "<strong>Warning:</strong> 29 people",
        })
        {
            Assert.Contains(part, html, StringComparison.Ordinal);
        }


        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        _ = System.Xml.Linq.XElement.Parse(html);
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("text/plain")]
    public void The_official_formatter_draws_it_as_we_do(string mimeType)
    {
        var ours = ResultFormatter.Format(Shown);
        Assert.Equal(ours[mimeType], Shown.ToDisplayString(mimeType));
        Assert.Equal([MimeBundle.Html, MimeBundle.Plain], ours.Forms.Select(form => form.MimeType));
    }

    [Fact]
    public void The_official_formatter_prefers_html_then_text() =>
        Assert.Equal(["text/html", "text/plain"], Formatter.GetPreferredMimeTypesFor(typeof(Display)));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    public void It_is_the_same_under_every_culture(string culture)
    {
        Assert.Equal(Shown.ToHtml(), Cultures.Under(culture, Shown.ToHtml));
        Assert.Equal(Shown.ToString(), Cultures.Under(culture, Shown.ToString));
    }

    [Fact]
    public void A_display_is_not_changed_by_what_is_added_to_it()
    {
        var first = Display.Titled("x");
        _ = first.Note("y");
        Assert.Equal("x\n=", first.ToString());
    }

    [Fact]
    public void A_row_of_the_wrong_length_is_refused() => Assert.Contains(
        "Row 2 has 1 cells where there are 2 headers",
        Assert.Throws<ArgumentException>(() => Display.Titled("x").Table("t", ["a", "b"], [["1", "2"], ["3"]])).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("<svg><script>x</script></svg>", "contains script")]
    [InlineData("<svg onload=\"x()\"/>", "contains onload")]
    [InlineData("<svg><image href=\"https://example.org/a.png\"/></svg>", "outside itself")]
    [InlineData("<svg><g></svg>", "not well-formed")]
    [InlineData("<p/>", "does not begin with <svg")]
    public void A_drawing_that_does_more_than_draw_is_refused(string svg, string why) =>
        Assert.Contains(why, Assert.Throws<ArgumentException>(() => Display.Titled("x").Svg(svg, "y")).Message, StringComparison.Ordinal);
}
