using System.IO.Compression;
using System.Text;
using JusticeDataLab.Workbench.Core.Conclusions;
using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Reporting.Charts;
using JusticeDataLab.Workbench.Reporting.Publication;
using JusticeDataLab.Workbench.Reporting.Publication.Checks;
using JusticeDataLab.Workbench.Reporting.Publication.Checks.Reading;

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

    public static TheoryData<OutcomeMeasure> Measures => [.. Enum.GetValues<OutcomeMeasure>()];

    // Every measure by itself: its row changes in all four forms of its table, no other outcome table does, and the forms
    // still agree with each other and with the words.
    [Theory]
    [MemberData(nameof(Measures))]
    public void Measure_changed_changes_its_table_in_every_form_and_no_other(OutcomeMeasure measure)
    {
        // Court classes of the sample are too small to be shown as they are.
        var sample = SampleAnalysis.Results.Outcomes with
        {
            Results = [.. SampleAnalysis.Results.Outcomes.Results.Select(result => result.Measure is OutcomeMeasure.FirstIndictableOnly or OutcomeMeasure.FirstSummary ? Moved(result, 0.3 - result.Treated.Mean) : result)],
        };
        Assert.True(PublicationGates.Of(sample, new ConclusionSettings()).IsShown(measure));
        var step = measure == OutcomeMeasure.DaysToFirstReoffence ? 7 : 0.07;
        var changed = SampleAnalysis.WithOutcomes(sample with { Results = [.. sample.Results.Select(result => result.Measure != measure ? result : Moved(result, step))] });
        var (before, after) = (PublicationFiles.Of(PublicationBuilder.Build(SampleAnalysis.WithOutcomes(sample))), PublicationFiles.Of(PublicationBuilder.Build(changed)));
        for (var table = 1; table <= 7; table++)
        {
            foreach (var (form, (one, two)) in TableForms(before, table).Zip(TableForms(after, table)).Select(pair => (pair.First.Form, (pair.First.Text, pair.Second.Text))))
                Assert.True(table == PublicationGates.TableOf(measure) != (one == two), $"Table {table}, {form}");
        }

        var set = new PublicationSet(after.ToDictionary(file => file.Path["publication/".Length..], file => file.Bytes, StringComparer.Ordinal));
        Assert.All(PublicationChecks.All.Where(check => check.Id is "D9" or "D10" or "T7" or "F12"), check => Assert.Empty(check.Run(set).Places));
    }

    // The figure of differences: drawn, for drawing, in words and as data.
    [Theory]
    [InlineData(OutcomeMeasure.Reoffended)]
    [InlineData(OutcomeMeasure.Reoffences)]
    public void Difference_changed_changes_its_figure_in_every_form(OutcomeMeasure measure)
    {
        var sample = SampleAnalysis.Results.Outcomes;
        var changed = SampleAnalysis.WithOutcomes(sample with { Results = [.. sample.Results.Select(result => result.Measure != measure ? result : Moved(result, 0.07))] });
        var (before, after) = (Figure(SampleAnalysis.Results), Figure(changed));
        Assert.NotEqual(before.Alternative, after.Alternative);
        Assert.NotEqual(SvgRenderer.Render(before), SvgRenderer.Render(after));
        Assert.NotEqual(PlotlyWriter.Write(before), PlotlyWriter.Write(after));
        Assert.NotEqual(before.DataTable.Rows.SelectMany(row => row), after.DataTable.Rows.SelectMany(row => row));

        static Figure Figure(AnalysisResults results) => PublicationBuilder.Build(results).Figures.Single(figure => figure.Name.EndsWith("differences", StringComparison.Ordinal)).Figure;
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

    private static OutcomeResult Moved(OutcomeResult result, double step)
    {
        ConfidenceInterval Shifted(ConfidenceInterval interval) => new(interval.Lower + step, interval.Upper + step, interval.Level);
        return result with
        {
            Treated = result.Treated with { Mean = result.Treated.Mean + step, Interval = result.Treated.Interval is { } own ? Shifted(own) : null },
            Difference = result.Difference! with { Estimate = result.Difference.Estimate + step, Interval = Shifted(result.Difference.Interval) },
        };
    }

    private static IEnumerable<(string Form, string Text)> TableForms(IReadOnlyList<PublicationFile> files, int table)
    {
        string Text(string path) => Encoding.UTF8.GetString(files.Single(file => file.Path == "publication/" + path).Bytes);
        var caption = FormattableString.Invariant($"Table {table}: ");
        using var zip = new ZipArchive(new MemoryStream(files.Single(file => file.Path.EndsWith("tables.ods", StringComparison.Ordinal)).Bytes));
        var sheets = System.Xml.Linq.XDocument.Parse(new StreamReader(zip.GetEntry("content.xml")!.Open()).ReadToEnd());
        return
        [
            ("page", string.Concat(new Page(Text("report.html")).All("table").Single(element => element.Value.TrimStart().StartsWith(caption, StringComparison.Ordinal)).Descendants().Where(cell => cell.Name.LocalName is "td" or "th").Select(cell => cell.Value + "|"))),
            ("Govspeak", string.Join('\n', Text("report.md").Split('\n').SkipWhile(line => !line.StartsWith(caption, StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.StartsWith('|')))),
            ("data", Text(FormattableString.Invariant($"data/table-{table}.csv"))),
            ("workbook", string.Join('|', sheets.Descendants().Single(element => element.Name.LocalName == "table" && element.Attributes().Any(attribute => attribute.Value == FormattableString.Invariant($"Table_{table}"))).Descendants().SelectMany(element => element.Attributes()).Where(attribute => attribute.Name.LocalName == "value").Select(attribute => attribute.Value))),
        ];
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
