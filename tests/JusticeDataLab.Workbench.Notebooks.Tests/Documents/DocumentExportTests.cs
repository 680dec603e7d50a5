using System.Xml.Linq;
using JusticeDataLab.Workbench.Notebooks.Documents;
using JusticeDataLab.Workbench.Notebooks.Documents.Export;

namespace JusticeDataLab.Workbench.Notebooks.Tests.Documents;

public class DocumentExportTests
{
    private static readonly NotebookDocument Notebook = new(
    [
        NotebookCell.Markdown("# Links <b>\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n<script>x()</script>"),
        NotebookCell.Code("var n = 1;\n\nn", null, NotebookCell.ParametersTag) with
        {
            Outputs =
            [
                new StreamOutput("stdout", "a < b\n"),
                new ResultOutput(1, new MimeBundle(("text/html", "<section><h4>Shown</h4></section>"), ("text/plain", "Shown"))),
                new DisplayOutput(new MimeBundle(("text/html", "<p onclick=\"x()\">no</p>"), ("text/plain", "as text"))),
                new DisplayOutput(new MimeBundle(("text/html", "<img src=\"https://example.org/x.png\"/>"), ("text/plain", "no picture"))),
                new ErrorOutput("E", "m", ["E: m", "   at cell 2"]),
            ],
        },
    ]);

    [Fact]
    public void Percent_text_has_a_line_for_each_cell_comments_for_prose_and_no_outputs() => Assert.Equal(
        """
        // %% [markdown]
        // # Links <b>
        //
        // | a | b |
        // |---|---|
        // | 1 | 2 |
        //
        // <script>x()</script>

        // %% tags=["parameters"]
        var n = 1;

        n

        """.ReplaceLineEndings("\n"),
        PercentText.Write(Notebook));

    [Fact]
    public void A_page_shows_prose_code_and_outputs_and_does_nothing()
    {
        var page = NotebookPage.Write(Notebook, "links.ipynb");

        foreach (var part in new[] { "<title>Links &lt;b&gt;</title>", "<td>1</td>", "<code>var n = 1;", "a &lt; b", "<section><h4>Shown</h4></section>", ">as text</pre>", ">no picture</pre>", "at cell 2", "default-src 'none'" })
            Assert.Contains(part, page, StringComparison.Ordinal);
        foreach (var part in new[] { "<script", "onclick", "<img" }) Assert.DoesNotContain(part, page, StringComparison.Ordinal);
    }

    [Fact]
    public void Shipped_displays_pass_as_they_are()
    {
        var notebook = NotebookReader.Read(Repository.PathOf("notebooks", "05-match-and-balance.ipynb"));
        var page = NotebookPage.Write(notebook, "05.ipynb");
        Assert.Contains("<svg", page, StringComparison.Ordinal);
        Assert.DoesNotContain("[Figure:", page, StringComparison.Ordinal);
        Assert.NotEmpty(XElement.Parse("<x>" + string.Concat(notebook.Cells.SelectMany(cell => cell.Outputs).OfType<ResultOutput>().Select(output => output.Data[MimeBundle.Html])) + "</x>").Descendants("table"));
    }

    [Fact]
    public void The_template_passes_every_check_and_is_normal()
    {
        var notebook = NotebookTemplate.Create("Ages", "How old?", "../artifacts/notebooks/JusticeDataLab.Workbench.Notebooks.dll", "../data-samples/requests/reduction");
        Assert.Empty(JusticeDataLab.Workbench.Notebooks.Hosting.Checks.NotebookChecker.Check(notebook, "09-ages.ipynb", Repository.PathOf("notebooks")));
        Assert.True(NotebookWriter.IsNormal(NotebookWriter.Write(notebook), "09-ages.ipynb"));
    }
}
