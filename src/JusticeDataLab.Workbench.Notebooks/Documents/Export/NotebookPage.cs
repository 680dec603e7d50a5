using System.Net;
using System.Text;
using Markdig;

namespace JusticeDataLab.Workbench.Notebooks.Documents.Export;

/// <summary>
/// A notebook as one HTML page that needs nothing from outside: prose, code and outputs as they are kept. Outputs that could
/// do more than show are given as text, and so is HTML within prose.
/// </summary>
public static class NotebookPage
{
    private const string Style = """
        body{font-family:Arial,sans-serif;line-height:1.5;max-width:62em;margin:2em auto;padding:0 1em;color:#0b0c0c}
        pre{overflow-x:auto;padding:.6em .8em;background:#f3f2f1}
        pre.output{background:none;border-left:.3em solid #b1b4b6}
        pre.error{background:#fbe9e7;border-left:.3em solid #d4351c}
        figure{margin:0;overflow-x:auto}
        """;

    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();

    /// <summary>The notebook as a page, lines ended by LF.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="file">Name of its file, for the title of the page.</param>
    public static string Write(NotebookDocument notebook, string file)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append("<title>").Append(Text(Title(notebook) ?? file)).Append("</title>\n<style>\n").Append(Style).Append("\n</style>\n</head>\n<body>\n<main>\n");
        foreach (var cell in notebook.Cells) Cell(page, cell);
        return page.Append("</main>\n</body>\n</html>\n").ToString().ReplaceLineEndings("\n");
    }

    private static void Cell(StringBuilder page, NotebookCell cell)
    {
        if (cell.Kind == CellKind.Markdown)
        {
            page.Append(Markdig.Markdown.ToHtml(cell.Source, Markdown));
            return;
        }

        page.Append("<pre><code>").Append(Text(NotebookSource.Normalise(cell.Source))).Append("</code></pre>\n");
        foreach (var output in cell.Outputs) Output(page, output);
    }

    private static void Output(StringBuilder page, CellOutput output)
    {
        switch (output)
        {
            case StreamOutput stream: Plain(page, stream.Text, "output"); break;
            case ErrorOutput error: Plain(page, string.Join('\n', error.Traceback), "error"); break;
            case DisplayOutput display: Bundle(page, display.Data); break;
            case ResultOutput result: Bundle(page, result.Data); break;
        }
    }

    private static void Bundle(StringBuilder page, MimeBundle bundle)
    {
        if (bundle[MimeBundle.Html] is { } html && PassiveHtml.Is(html)) page.Append("<figure>").Append(html).Append("</figure>\n");
        else if (bundle[MimeBundle.Plain] is { } text) Plain(page, text, "output");
    }

    private static void Plain(StringBuilder page, string text, string kind) =>
        page.Append("<pre class=\"").Append(kind).Append("\">").Append(Text(text)).Append("</pre>\n");

    private static string? Title(NotebookDocument notebook) => notebook.Cells
        .Where(cell => cell.Kind == CellKind.Markdown)
        .SelectMany(cell => NotebookSource.Lines(cell.Source))
        .FirstOrDefault(line => line.StartsWith("# ", StringComparison.Ordinal))?[2..].Trim();

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
