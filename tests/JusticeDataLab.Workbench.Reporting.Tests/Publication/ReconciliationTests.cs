using System.IO.Compression;
using System.Text;
using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Reporting.Charts;
using JusticeDataLab.Workbench.Reporting.Publication;
using JusticeDataLab.Workbench.Reporting.Publication.Checks;

namespace JusticeDataLab.Workbench.Reporting.Tests.Publication;

public sealed class ReconciliationTests
{
    // One result is changed; every form in which it stands must change with it, and all of them must still agree.
    [Fact]
    public void One_result_changed_changes_in_every_form()
    {
        var (before, after) = (Forms(WithRate(0.41, -0.17)), Forms(WithRate(0.43, -0.15)));
        Assert.Equal(before.Keys, after.Keys);
        Assert.Equal(10, before.Count);
        foreach (var form in before.Keys)
        {
            Assert.True(before[form].Contains("41", StringComparison.Ordinal), $"{form} lacks the number.");
            Assert.True(after[form].Contains("43", StringComparison.Ordinal), $"{form} did not change.");
            Assert.NotEqual(before[form], after[form]);
        }

        Assert.Empty(PublicationChecks.Run(PublicationFiles.Of(PublicationBuilder.Build(WithRate(0.43, -0.15)))).Results.Where(result => result.Outcome == CheckOutcome.Failed).Select(result => result.Id));
    }

    [Fact]
    public void Set_written_again_is_the_same_to_the_byte()
    {
        var (once, twice) = (PublicationFiles.Of(PublicationBuilder.Build(SampleAnalysis.Results)), PublicationFiles.Of(PublicationBuilder.Build(SampleAnalysis.Results)));
        Assert.Equal(once.Select(file => file.Path), twice.Select(file => file.Path));
        Assert.All(once.Zip(twice), pair => Assert.True(pair.First.Bytes.AsSpan().SequenceEqual(pair.Second.Bytes), pair.First.Path));
    }

    // Nothing finer than what is printed: the unrounded rate is in no file.
    [Fact]
    public void Files_hold_no_digit_beyond_what_is_printed()
    {
        foreach (var file in PublicationFiles.Of(PublicationBuilder.Build(WithRate(0.4123456, -0.1712345)), "Plotly"))
            Assert.DoesNotContain("4123456", Encoding.UTF8.GetString(file.Bytes), StringComparison.Ordinal);
    }

    private static AnalysisResults WithRate(double rate, double difference)
    {
        var sample = SampleAnalysis.Results.Outcomes;
        var old = sample[OutcomeMeasure.Reoffended];
        var changed = old with
        {
            Treated = old.Treated with { Mean = rate, Interval = new ConfidenceInterval(rate - 0.05, rate + 0.05) },
            Difference = old.Difference! with { Estimate = difference, Interval = new ConfidenceInterval(difference - 0.05, difference + 0.05) },
        };
        return SampleAnalysis.WithOutcomes(sample with { Results = [changed, .. sample.Results.Skip(1)] });
    }

    private static SortedDictionary<string, string> Forms(AnalysisResults results)
    {
        var document = PublicationBuilder.Build(results);
        var files = PublicationFiles.Of(document, "Plotly").ToDictionary(file => file.Path["publication/".Length..], file => file.Bytes, StringComparer.Ordinal);
        string Text(string path) => Encoding.UTF8.GetString(files[path]);
        var page = new Page(Text("report.html"));
        var icons = document.Figures[0].Figure;
        using var zip = new ZipArchive(new MemoryStream(files["tables.ods"]));
        var sheets = System.Xml.Linq.XDocument.Parse(new StreamReader(zip.GetEntry("content.xml")!.Open()).ReadToEnd()).Root!;
        var sheet = sheets.Descendants().Single(element => element.Name.LocalName == "table" && element.Attributes().Any(attribute => attribute.Value == "Table_1"));
        return new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["headline"] = page.Root.Descendants("div").Single(div => (string?)div.Attribute("data-role") == "headline").Value,
            ["measurement"] = document.Sections.Single(section => section.Id == "overall-measurements").Blocks.OfType<Reporting.Publication.Model.ListBlock>().First().Items[0],
            ["table of the page"] = page.All("table").Single(table => table.Value.StartsWith("\nTable 1:", StringComparison.Ordinal)).Value,
            ["Govspeak"] = Text("report.md").Split('\n').First(line => line.StartsWith("|# Main analysis", StringComparison.Ordinal)),
            ["data file"] = Text("data/table-1.csv"),
            ["workbook"] = string.Join(' ', sheet.Descendants().SelectMany(element => element.Attributes()).Where(attribute => attribute.Name.LocalName == "value").Select(attribute => attribute.Value)),
            ["text alternative"] = icons.Alternative,
            ["picture"] = SvgRenderer.Render(icons),
            ["figure for drawing"] = PlotlyWriter.Write(icons),
            ["interactive page"] = Text("report-interactive.html"),
        };
    }
}
