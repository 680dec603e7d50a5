using System.Text;
using JusticeDataLab.Workbench.Reporting.Charts;
using JusticeDataLab.Workbench.Reporting.Publication.Html;
using JusticeDataLab.Workbench.Reporting.Publication.Model;

namespace JusticeDataLab.Workbench.Reporting.Publication;

/// <summary>The files of a publication.</summary>
public static class PublicationFiles
{
    /// <summary>Folder of the publication in a run's folder.</summary>
    public const string Folder = "publication";

    /// <summary>The report and its figures, in ordinal order of their paths: UTF-8 without byte order mark, LF line ends.</summary>
    /// <param name="document">The document.</param>
    public static IReadOnlyList<PublicationFile> Of(PublicationDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return
        [
            .. new[] { File($"{Folder}/report.html", HtmlWriter.Write(document)) }
                .Concat(document.Figures.Select(figure => File($"{Folder}/figures/{figure.Name}.svg", SvgRenderer.Render(figure.Figure, stamp: document.Stamp))))
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];
    }

    private static PublicationFile File(string path, string text) => new(path, new UTF8Encoding(false).GetBytes(text));
}
