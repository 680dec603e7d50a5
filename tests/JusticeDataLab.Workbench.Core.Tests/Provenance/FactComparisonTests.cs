using JusticeDataLab.Workbench.Core.Provenance;

namespace JusticeDataLab.Workbench.Core.Tests.Provenance;

public class FactComparisonTests
{
    [Theory]
    [InlineData("590", "590", FactVerdict.Agrees)]
    [InlineData("590", "591", FactVerdict.Differs)]
    [InlineData("1", "1.0", FactVerdict.Differs)]
    public void Exact_facts_must_be_equal(string expected, string actual, FactVerdict verdict) =>
        Assert.Equal(verdict, Compare(Fact.Text("x", expected), Fact.Text("x", actual)).Verdict);

    [Theory]
    // |expected| × tolerance = 200 × 0.01 = 2
    [InlineData(200, 202, FactVerdict.Agrees)]
    [InlineData(200, 202.5, FactVerdict.Differs)]
    [InlineData(-200, -198, FactVerdict.Agrees)]
    [InlineData(0, 0, FactVerdict.Agrees)]
    [InlineData(0, 1e-12, FactVerdict.Differs)]
    [InlineData(double.NaN, double.NaN, FactVerdict.Agrees)]
    [InlineData(1, double.NaN, FactVerdict.Differs)]
    public void Relative_facts_may_differ_by_a_share_of_the_expected_size(double expected, double actual, FactVerdict verdict) =>
        Assert.Equal(verdict, Compare(Fact.Number("x", expected, "days", 0.01), Fact.Number("x", actual, "days", 0.01)).Verdict);

    [Theory]
    [InlineData("0.5", FactVerdict.Agrees)]
    [InlineData("0.75", FactVerdict.Agrees)]
    [InlineData("0.76", FactVerdict.Differs)]
    public void Absolute_facts_may_differ_by_the_tolerance(string actual, FactVerdict verdict)
    {
        var expected = new Fact("x", "0.5", "", CompareRule.Absolute, 0.25);
        Assert.Equal(verdict, Compare(expected, expected with { Value = actual }).Verdict);
    }

    [Theory]
    // Threshold 0.05, tolerance 0.005: between 0.045 and 0.055 the conclusion is fragile.
    [InlineData("yes", 0.020, FactVerdict.Agrees, "")]
    [InlineData("yes", 0.049, FactVerdict.Fragile, "within 0.005 of the threshold 0.05")]
    [InlineData("no", 0.051, FactVerdict.Differs, "fragile")]
    [InlineData("no", 0.200, FactVerdict.Differs, "the conclusion has changed")]
    public void Decisions_must_be_equal_and_say_when_they_are_fragile(string conclusion, double underlying, FactVerdict verdict, string detail)
    {
        var row = Compare(Decision("yes", 0.02), Decision(conclusion, underlying));
        Assert.Equal(verdict, row.Verdict);
        Assert.Contains(detail, row.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Fragile_alone_is_a_warning()
    {
        var comparison = FactComparison.Compare(new([Decision("yes", 0.02)]), new([Decision("yes", 0.049)]));
        Assert.True(comparison.Agrees);
        Assert.Equal(1, comparison.Warnings);
    }

    [Fact]
    public void A_loosened_tolerance_differs() => Assert.Contains(
        "tolerance 0.5, expected 0.01",
        Compare(Fact.Number("x", 1, "", 0.01), Fact.Number("x", 1, "", 0.5)).Detail,
        StringComparison.Ordinal);

    [Fact]
    public void Another_unit_or_rule_differs()
    {
        Assert.Contains("unit 'days'", Compare(Fact.Count("x", 1), Fact.Count("x", 1, "days")).Detail, StringComparison.Ordinal);
        Assert.Contains("compared as relative", Compare(Fact.Count("x", 1), Fact.Number("x", 1, "people")).Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_and_new_facts_are_failures_and_the_table_names_them()
    {
        var comparison = FactComparison.Compare(
            new([Fact.Count("a.kept", 3), Fact.Count("b.gone", 4)]),
            new([Fact.Count("a.kept", 3), Fact.Count("c.added", 12)]));
        Assert.Equal(2, comparison.Failures);
        Assert.Equal(
            """
            fact     expected  actual
            a.kept   3         3       agrees
            b.gone   4         -       MISSING: not recorded by this run
            c.added  -         12      NEW: not among the expected facts
            3 facts: 1 agree, 1 missing, 1 new

            """.ReplaceLineEndings("\n"),
            comparison.ToText());
        Assert.DoesNotContain("a.kept", comparison.ToText(onlyFindings: true), StringComparison.Ordinal);
    }

    [Fact]
    public void Comparing_nothing_with_nothing_agrees() =>
        Assert.Equal("0 facts: 0 agree\n", FactComparison.Compare(FactBook.Empty, FactBook.Empty).ToText());

    private static Fact Decision(string value, double underlying) => Fact.Decision("significant", value, underlying, 0.05, 0.005);

    private static FactComparisonRow Compare(Fact expected, Fact actual) =>
        Assert.Single(FactComparison.Compare(new([expected]), new([actual])).Rows);
}
