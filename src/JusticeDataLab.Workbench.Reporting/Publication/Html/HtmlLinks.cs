using JusticeDataLab.Workbench.Reporting.Publication.Model;

namespace JusticeDataLab.Workbench.Reporting.Publication.Html;

/// <summary>Links to files, each of which says what it leads to, the type of file and its size.</summary>
internal static class HtmlLinks
{
    public static string To(FileLink file) => $"<a href=\"{HtmlText.Encode(file.Path)}\" download=\"\">{HtmlText.Encode(file.Label)}</a>";
}
