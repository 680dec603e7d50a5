using JusticeDataLab.Workbench.Notebooks.Documents;
using JusticeDataLab.Workbench.Notebooks.Hosting.Checks;

namespace JusticeDataLab.Workbench.Notebooks.Tests.Hosting.Checks;

public class NotebookCheckerTests
{
    private static readonly NotebookCell Parameters = NotebookCell.Code("int minimum = 60;", "p", "parameters");

    [Fact]
    public void A_good_notebook_has_no_findings() => Assert.Empty(Check(
        NotebookCell.Code("#r \"../artifacts/notebooks/JusticeDataLab.Workbench.Notebooks.dll\"\nusing JusticeDataLab.Workbench.Notebooks.Displays;", "a"),
        NotebookCell.Markdown("# Class, namespace, #!magic: prose is free", "b"),
        NotebookCell.Code("#region chart\nvar note = \"namespace class .Display() #r\"; // Kernel.Root\n#endregion\ndisplay(note);\nDisplay.Titled(note)", "c"),
        NotebookCell.Code("using (var reader = new System.IO.StringReader(note))\n{\n    display(reader.ReadLine());\n}", "d")));

    [Theory]
    [InlineData("#!pwsh", NotebookRules.Magic, 1)]
    [InlineData("var x = 1;\n#!share", NotebookRules.Magic, 2)]
    [InlineData("#r \"nuget: Plotly.NET, 4.0\"", NotebookRules.Nuget, 1)]
    [InlineData("#i \"nuget: https://example.org\"", NotebookRules.Directive, 1)]
    [InlineData("#load \"other.csx\"", NotebookRules.Directive, 1)]
    [InlineData("#r \"System.Xml.dll\" // for tables", NotebookRules.Reference, 1)]
    [InlineData("#r \"..\\\\x.dll\"", NotebookRules.Reference, 1)]
    [InlineData("var x = 1;\n#r \"System.Xml.dll\"", NotebookRules.Reference, 2)]
    [InlineData("var s = @\"a\n #!b\";", NotebookRules.DirectiveInText, 2)]
    [InlineData("var s = \"\"\"\n    #r \"x\"\n    \"\"\";", NotebookRules.DirectiveInText, 2)]
    [InlineData("var s = $\"\"\"\n    a\n    #i b{1}\n    \"\"\";", NotebookRules.DirectiveInText, 3)]
    [InlineData("/* a\n#r b */", NotebookRules.DirectiveInText, 2)]
    [InlineData("namespace A { }", NotebookRules.Namespace, 1)]
    [InlineData("var x = 1;\nclass A { }", NotebookRules.TypeDeclaration, 2)]
    [InlineData("record A(int B);", NotebookRules.TypeDeclaration, 1)]
    [InlineData("struct A { }", NotebookRules.TypeDeclaration, 1)]
    [InlineData("enum A { B }", NotebookRules.TypeDeclaration, 1)]
    [InlineData("delegate void A();", NotebookRules.TypeDeclaration, 1)]
    [InlineData("static int Twice(int n) => 2 * n;", NotebookRules.StaticMember, 1)]
    [InlineData("static int n = 1;", NotebookRules.StaticMember, 1)]
    [InlineData("using var r = new System.IO.StringReader(\"\");", NotebookRules.UsingVariable, 1)]
    [InlineData("Span<int> s = new int[1];", NotebookRules.Span, 1)]
    [InlineData("minimum.Display();", NotebookRules.InteractiveApi, 1)]
    [InlineData("minimum.ToString()?.Display();", NotebookRules.InteractiveApi, 1)]
    [InlineData("HTML(\"<b>\")", NotebookRules.InteractiveApi, 1)]
    [InlineData("Kernel.Root", NotebookRules.InteractiveApi, 1)]
    [InlineData("Formatter.Register<int>(null);", NotebookRules.InteractiveApi, 1)]
    [InlineData("PocketView view;", NotebookRules.InteractiveApi, 1)]
    [InlineData("using Microsoft.DotNet.Interactive;", NotebookRules.InteractiveApi, 1)]
    [InlineData("var s = Console.ReadLine();", NotebookRules.ConsoleInput, 1)]
    [InlineData("var s = System.Console.ReadKey();", NotebookRules.ConsoleInput, 1)]
    [InlineData("Environment.Exit(1);", NotebookRules.ProcessExit, 1)]
    [InlineData("var x = 1;\nvar y = missing;", NotebookRules.Compiles, 2)]
    public void A_cell_against_a_rule_is_found_with_its_line(string code, string rule, int line)
    {
        var findings = Check(Parameters, NotebookCell.Code(code, "c"));
        var finding = Assert.Single(findings, finding => finding.Rule == rule);
        Assert.Equal((2, line), (finding.Cell, finding.Line));
        Assert.All(findings, other => Assert.Equal(rule, other.Rule));
    }

    [Fact]
    public void Cells_compile_as_one_chain() => Assert.Empty(Check(Parameters, NotebookCell.Code("var twice = 2 * minimum;", "a"), NotebookCell.Code("twice", "b")));

    [Theory]
    [InlineData(15, 0)]
    [InlineData(16, 1)]
    public void Cell_length_counts_lines_that_are_not_blank(int lines, int findings) =>
        Assert.Equal(findings, Rules(Check(Parameters, Lines(lines, "c"))).Count(rule => rule == NotebookRules.CellLength));

    [Fact]
    public void Notebook_length_counts_all_code_cells()
    {
        var cells = Enumerable.Range(0, 7).Select(n => Lines(14, $"c{n}")).ToList();
        Assert.DoesNotContain(NotebookRules.NotebookLength, Rules(Check([Parameters, .. cells])));
        Assert.Contains(NotebookRules.NotebookLength, Rules(Check([Parameters, .. cells, Lines(2, "last")])));
    }

    [Fact]
    public void Parameters_must_be_declared_in_one_cell_and_none_be_inserted()
    {
        Assert.Equal([NotebookRules.Parameters], Rules(NotebookChecker.Check(new([NotebookCell.Code("1", "a")]), "05-a.ipynb", ".")));
        Assert.Equal([NotebookRules.InjectedParameters], Rules(Check(Parameters, NotebookCell.Code("int minimum = 7;", "i", NotebookCell.InjectedTag))));
    }

    [Theory]
    [InlineData(1, 2, true)]
    [InlineData(2, 1, false)]
    [InlineData(1, 3, false)]
    [InlineData(1, null, false)]
    [InlineData(null, null, true)]
    public void Execution_order_is_from_top_to_bottom_or_not_at_all(int? first, int? second, bool good)
    {
        var found = Rules(Check(Parameters with { ExecutionCount = first }, NotebookCell.Markdown("x", "m"), NotebookCell.Code("1", "c") with { ExecutionCount = second }));
        Assert.Equal(good ? [] : [NotebookRules.ExecutionOrder], found);
    }

    [Theory]
    [InlineData(null, "abc", false)]
    [InlineData("abc", "abc", true)]
    [InlineData("abc", null, true)]
    [InlineData("abd", "abc", false)]
    public void Outputs_must_name_the_sample_data(string? named, string? samples, bool good)
    {
        var notebook = new NotebookDocument([Parameters with { Outputs = [new StreamOutput("stdout", "x")] }]) { SampleDataHash = named };
        Assert.Equal(good ? [] : [NotebookRules.Outputs], Rules(NotebookChecker.Check(notebook, "05-a.ipynb", ".", samples)));
    }

    [Fact]
    public void An_error_is_not_kept() => Assert.Contains(
        NotebookRules.FailedOutput, Rules(Check(Parameters with { Outputs = [new ErrorOutput("E", "v", [])] })));

    [Fact]
    public void Cell_identifiers_are_there_proper_and_unique()
    {
        var findings = Check(Parameters, NotebookCell.Code("1"), NotebookCell.Code("2", "p"), NotebookCell.Markdown("x", "a b"));
        Assert.Equal([(2, NotebookRules.CellId), (3, NotebookRules.CellId), (4, NotebookRules.CellId)], findings.Select(finding => (finding.Cell!.Value, finding.Rule)));
    }

    [Fact]
    public void Kernel_and_file_name_are_the_agreed_ones()
    {
        var notebook = new NotebookDocument([Parameters]) { Kernel = "python3" };
        Assert.Equal([NotebookRules.FileName, NotebookRules.Kernel], Rules(NotebookChecker.Check(notebook, "05 Match.ipynb", ".")));
    }

    [Fact]
    public void A_file_must_be_in_normal_form()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("05-a.ipynb");
        NotebookWriter.WriteFile(new NotebookDocument([Parameters]), path);
        Assert.Empty(NotebookChecker.CheckFile(path));
        File.AppendAllText(path, "\n");
        var finding = Assert.Single(NotebookChecker.CheckFile(path));
        Assert.Equal("05-a.ipynb: The file is not in normal form. [normal-form] Run jdl notebook strip, or run it again, to have it written anew.", finding.ToString());
    }

    private static NotebookCell Lines(int lines, string id) => NotebookCell.Code(string.Concat(Enumerable.Repeat("display(1);\n\n", lines)), id);

    private static IReadOnlyList<NotebookFinding> Check(params NotebookCell[] cells) => NotebookChecker.Check(
        new([.. cells.Contains(Parameters) || cells.Any(cell => cell.HasTag("parameters")) ? [] : new[] { Parameters }, .. cells]), "05-a.ipynb", Repository.PathOf("tests"));

    private static IEnumerable<string> Rules(IReadOnlyList<NotebookFinding> findings) => findings.Select(finding => finding.Rule);
}
