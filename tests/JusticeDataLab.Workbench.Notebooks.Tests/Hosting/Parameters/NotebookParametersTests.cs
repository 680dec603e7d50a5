using JusticeDataLab.Workbench.Notebooks.Documents;
using JusticeDataLab.Workbench.Notebooks.Hosting.Parameters;

namespace JusticeDataLab.Workbench.Notebooks.Tests.Hosting.Parameters;

public class NotebookParametersTests
{
    private const string Declared = """
        // Which request?
        var request = "../data-samples/requests/reduction";
        int minimum = 60;
        double caliper = 1;
        bool quick = false;
        DateOnly snapshot = new(2024, 3, 31);
        var offset = -2.5;
        """;

    [Fact]
    public void Read_gives_names_types_and_defaults() => Assert.Equal(
        ["string request", "int minimum", "double caliper", "bool quick", "DateOnly snapshot", "double offset"],
        NotebookParameters.Read(Notebook(Declared), "05.ipynb").Select(parameter => $"{parameter.Type} {parameter.Name}"));

    [Fact]
    public void Inject_puts_a_tagged_cell_below_and_replaces_an_earlier_one()
    {
        var once = Inject(Notebook(Declared), ("minimum", "70"));
        var twice = Inject(once, ("request", "a \"b\"\\c"), ("caliper", "5"), ("quick", "true"), ("snapshot", "2025-01-02"), ("offset", "-1"));
        Assert.Equal(3, twice.Cells.Count);
        Assert.True(twice.Cells[1].HasTag(NotebookCell.InjectedTag));
        Assert.Equal(
            """
            // Parameters of this run
            string request = "a \"b\"\\c";
            double caliper = 5d;
            bool quick = true;
            DateOnly snapshot = new DateOnly(2025, 1, 2);
            double offset = -1d;
            """.ReplaceLineEndings("\n"),
            twice.Cells[1].Source);
    }

    [Fact]
    public void Inject_of_nothing_leaves_the_defaults() => Assert.Equal(2, Inject(Notebook(Declared)).Cells.Count);

    [Theory]
    [InlineData("minimun", "70", "has no parameter minimun. It has: string request, int minimum")]
    [InlineData("minimum", "many", "minimum needs a whole number; its default is 60")]
    [InlineData("minimum", "70.5", "a whole number")]
    [InlineData("caliper", "0,5", "a number with a decimal point")]
    [InlineData("caliper", "NaN", "a number with a decimal point")]
    [InlineData("quick", "yes", "true or false")]
    [InlineData("snapshot", "31/03/2024", "a date such as 2024-03-31")]
    public void Inject_refuses_what_does_not_fit(string name, string value, string part) => Assert.Contains(
        part, Assert.Throws<NotebookParameterException>(() => Inject(Notebook(Declared), (name, value))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("int n = Compute();", "line 1: n has no literal default")]
    [InlineData("int n;", "no literal default")]
    [InlineData("int n = \"a\";", "of type string, not int")]
    [InlineData("var n = 1;\nConsole.WriteLine(n);", "line 2: Declare variables")]
    [InlineData("var n = 1;\nvar n = 2;", "n is declared twice")]
    public void Read_refuses_other_code(string code, string part) => Assert.Contains(
        part, Assert.Throws<NotebookParameterException>(() => NotebookParameters.Read(Notebook(code), "05.ipynb")).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_needs_one_tagged_cell()
    {
        var cell = NotebookCell.Code("int n = 1;", null, "parameters");
        Assert.Contains("no cell tagged parameters", Refused(new NotebookDocument([])), StringComparison.Ordinal);
        Assert.Contains("2 cells tagged parameters", Refused(new NotebookDocument([cell, cell])), StringComparison.Ordinal);

        static string Refused(NotebookDocument notebook) =>
            Assert.Throws<NotebookParameterException>(() => NotebookParameters.Read(notebook, "05.ipynb")).Message;
    }

    private static NotebookDocument Notebook(string code) => new([NotebookCell.Code(code, "p", "parameters"), NotebookCell.Code("minimum")]);

    private static NotebookDocument Inject(NotebookDocument notebook, params (string Name, string Value)[] values) =>
        NotebookParameters.Inject(notebook, values.ToDictionary(value => value.Name, value => value.Value), "05.ipynb");
}
