using JusticeDataLab.Workbench.Notebooks.Documents;

namespace JusticeDataLab.Workbench.Notebooks.Tests.Documents;

public class NotebookWriterTests
{
    private const string Untidy = """
        {"nbformat_minor": 2, "nbformat": 4,
         "metadata": {"polyglot_notebook": {"kernelInfo": {}}, "kernelspec": {"name": ".net-csharp", "display_name": "x"}, "title": "é", "jdl": {"run": {"samples": "abc"}}},
         "cells": [
          {"cell_type": "markdown", "metadata": {}, "source": ["# A\r\n", "b"]},
          {"cell_type": "code", "id": "c1", "metadata": {"tags": ["parameters"], "execution": {"iopub.execute_input": "2024"}, "polyglot_notebook": {"kernelName": "csharp"}},
           "execution_count": 1, "source": "int n = 1;\nn\n\n",
           "outputs": [
            {"output_type": "stream", "name": "stdout", "text": "a\nb"},
            {"output_type": "execute_result", "execution_count": 1, "metadata": {}, "data": {"text/plain": "1", "application/vnd.plotly.v1+json": {"b": 1.50, "a": [true, null]}}},
            {"output_type": "error", "ename": "E", "evalue": "v", "traceback": ["t"]}]},
          {"cell_type": "raw", "metadata": {}, "source": []}]}
        """;

    [Fact]
    public void Written_form_is_stable_sorted_and_without_times() =>
        Approved.Verify(NotebookWriter.Write(NotebookReader.Parse(Untidy, "a.ipynb")), "written.ipynb.txt");

    [Fact]
    public void Writing_again_changes_nothing()
    {
        var once = NotebookWriter.Write(NotebookReader.Parse(Untidy, "a.ipynb"));
        Assert.Equal(once, NotebookWriter.Write(NotebookReader.Parse(once, "a.ipynb")));
        Assert.True(NotebookWriter.IsNormal(once, "a.ipynb"));
        Assert.False(NotebookWriter.IsNormal(Untidy, "a.ipynb"));
    }

    [Fact]
    public void Source_hash_ignores_outputs_line_ends_the_library_line_and_inserted_parameters()
    {
        var notebook = new NotebookDocument([NotebookCell.Code("#r \"../artifacts/notebooks/JusticeDataLab.Workbench.Notebooks.dll\"\nvar x = 1;\nx")]);
        var moved = new NotebookDocument(
        [
            NotebookCell.Code("#r \"/opt/jdl/JusticeDataLab.Workbench.Notebooks.dll\"\r\nvar x = 1;  \r\nx\n", "id") with { ExecutionCount = 3 },
            NotebookCell.Code("int y = 1;", "i", NotebookCell.InjectedTag),
        ]);
        Assert.Equal(notebook.SourceHash, moved.SourceHash);
        Assert.NotEqual(notebook.SourceHash, new NotebookDocument([NotebookCell.Code("var x = 2;\nx")]).SourceHash);
        Assert.NotEqual(new NotebookDocument([NotebookCell.Code("x")]).SourceHash, new NotebookDocument([NotebookCell.Markdown("x")]).SourceHash);
    }

    [Fact]
    public void Stripping_removes_outputs_counts_and_the_run_record()
    {
        var stripped = NotebookReader.Parse(Untidy, "a.ipynb").WithoutOutputs();
        Assert.False(stripped.HasOutputs);
        Assert.Null(stripped.SampleDataHash);
        Assert.All(stripped.Cells, cell => Assert.Null(cell.ExecutionCount));
        Assert.DoesNotContain("jdl", NotebookWriter.Write(stripped), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "line 1 is not valid JSON")]
    [InlineData("[]", "no list of cells")]
    [InlineData("""{"nbformat": 3, "cells": []}""", "only notebook format 4")]
    [InlineData("""{"nbformat": 4, "cells": [{"cell_type": "code", "source": []}, {"cell_type": "video"}]}""", "a.ipynb, cell 2: cell_type")]
    [InlineData("""{"nbformat": 4, "cells": [{"cell_type": "code", "source": 1}]}""", "cell 1: source must be")]
    [InlineData("""{"nbformat": 4, "cells": [{"cell_type": "code", "outputs": [{"output_type": "pyout"}]}]}""", "cell 1: output_type")]
    public void Reading_says_what_is_wrong_and_in_which_cell(string json, string part) =>
        Assert.Contains(part, Assert.Throws<NotebookFormatException>(() => NotebookReader.Parse(json, "a.ipynb")).Message, StringComparison.Ordinal);
}
