using System.Text;
using System.Xml.Linq;
using JusticeDataLab.Workbench.Reporting.Publication;

namespace JusticeDataLab.Workbench.Reporting.Tests.Publication;

public sealed class PublicationFilesTests
{
    [Fact]
    public void Files_are_every_form_with_a_picture_for_each_figure_stamped_with_the_run()
    {
        var document = PublicationBuilder.Build(SampleAnalysis.Results);
        var files = PublicationFiles.Of(document);
        Assert.Equal(document.Figures.Count + (2 * document.AllTables.Count) + 4, files.Count);
        Assert.Equal(files.Select(file => file.Path).Order(StringComparer.Ordinal), files.Select(file => file.Path));
        foreach (var name in new[] { "report.html", "report.md", "tables.ods", "manifest.public.json" }) Assert.Contains(files, file => file.Path == $"publication/{name}");
        foreach (var picture in files.Where(file => file.Path.EndsWith(".svg", StringComparison.Ordinal)))
        {
            var text = Encoding.UTF8.GetString(picture.Bytes);
            Assert.Equal("svg", XDocument.Parse(text).Root!.Name.LocalName);
            Assert.Contains(SampleAnalysis.Results.RunId, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Files_are_the_same_bytes_in_every_culture()
    {
        var expected = PublicationFiles.Of(PublicationBuilder.Build(SampleAnalysis.Results));
        foreach (var culture in Cultures.Awkward)
        {
            var files = Cultures.Under(culture, () => PublicationFiles.Of(PublicationBuilder.Build(SampleAnalysis.Results)));
            Assert.Equal(expected.Select(file => file.Path), files.Select(file => file.Path));
            Assert.All(expected.Zip(files), pair => Assert.True(pair.First.Bytes.AsSpan().SequenceEqual(pair.Second.Bytes), $"{pair.First.Path} differs under {culture}."));
        }
    }

    [Fact]
    public void Report_has_no_carriage_return_and_no_byte_order_mark()
    {
        var bytes = PublicationFiles.Of(PublicationBuilder.Build(SampleAnalysis.Results)).Single(file => file.Path.EndsWith("report.html", StringComparison.Ordinal)).Bytes;
        Assert.Equal((byte)'<', bytes[0]);
        Assert.DoesNotContain((byte)'\r', bytes);
    }

    [Fact]
    public void Report_says_which_run_and_version_it_comes_from()
    {
        var footer = Page.Of(SampleAnalysis.Results).All("footer").Single().Value;
        Assert.Contains(SampleAnalysis.Results.RunId, footer, StringComparison.Ordinal);
        Assert.Contains(SampleAnalysis.Results.Tool.Version, footer, StringComparison.Ordinal);
    }
}
