using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using JusticeDataLab.Workbench.Reporting.Publication;

namespace JusticeDataLab.Workbench.Reporting.Tests.Publication.Checks;

/// <summary>The files of the sample's publication, to be spoilt one thing at a time.</summary>
internal sealed class SampleSet
{
    private static readonly Lazy<IReadOnlyList<PublicationFile>> Made = new(() => PublicationFiles.Of(PublicationBuilder.Build(SampleAnalysis.Results), "var Plotly = { newPlot() {} };"));

    private static readonly DateTimeOffset Date = new(2001, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public Dictionary<string, byte[]> Files { get; } =
        Made.Value.ToDictionary(file => file.Path[(PublicationFiles.Folder.Length + 1)..], file => file.Bytes, StringComparer.Ordinal);

    public string Text(string path) => Encoding.UTF8.GetString(Files[path]);

    /// <summary>The first file in ordinal order whose path starts and text contains so.</summary>
    public string First(string start, string content) =>
        Files.Keys.Order(StringComparer.Ordinal).First(path => path.StartsWith(start, StringComparison.Ordinal) && Text(path).Contains(content, StringComparison.Ordinal));

    public SampleSet Write(string path, string text)
    {
        Files[path] = Encoding.UTF8.GetBytes(text);
        return this;
    }

    /// <summary>Replaces the first place; it must be there.</summary>
    public SampleSet Replace(string path, string old, string with)
    {
        var text = Text(path);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{path} has no '{old}': the test spoils nothing.");
        return Write(path, text[..at] + with + text[(at + old.Length)..]);
    }

    public SampleSet Html(string old, string with) => Replace("report.html", old, with);

    /// <summary>Adds a paragraph to the page.</summary>
    public SampleSet Say(string text) => Html("</main>", $"<p>{text}</p></main>");

    /// <summary>Adds marks to a picture.</summary>
    public SampleSet Draw(string marks) => Replace(First("figures/", "<svg"), "</svg>", marks + "</svg>");

    public SampleSet Part(string name, string old, string with) => Zip((part, text) =>
    {
        if (part != name) return text;
        Assert.Contains(old, text, StringComparison.Ordinal);
        return text.Replace(old, with, StringComparison.Ordinal);
    });

    public SampleSet Content(Action<XElement> change) => Zip((part, text) =>
    {
        if (part != "content.xml") return text;
        var root = XDocument.Parse(text);
        change(root.Root!);
        return root.ToString(SaveOptions.DisableFormatting);
    });

    public SampleSet Entry(string name, string text) => Zip((_, content) => content, (name, text));

    private SampleSet Zip(Func<string, string, string> change, params (string Name, string Text)[] more)
    {
        using var old = new ZipArchive(new MemoryStream(Files["tables.ods"]));
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in old.Entries.Select(entry => (entry.FullName, change(entry.FullName, new StreamReader(entry.Open()).ReadToEnd()))).Concat(more))
            {
                var entry = zip.CreateEntry(name);
                entry.LastWriteTime = Date;
                using var content = entry.Open();
                content.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        Files["tables.ods"] = stream.ToArray();
        return this;
    }
}
