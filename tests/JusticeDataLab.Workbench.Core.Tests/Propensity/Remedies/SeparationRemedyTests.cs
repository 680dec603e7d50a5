using JusticeDataLab.Workbench.Core.Propensity;
using JusticeDataLab.Workbench.Core.Propensity.Remedies;
using JusticeDataLab.Workbench.Core.Tests.Oracles;

namespace JusticeDataLab.Workbench.Core.Tests.Propensity.Remedies;

public class SeparationRemedyTests
{
    [Fact]
    public void Fit_with_firth_two_by_two_by_hand()
    {
        // x = 1: 4 treated, 0 not. x = 0: 3 treated, 5 not. With half a person more in every cell:
        // intercept ln(3.5/5.5), slope ln(4.5/0.5) − ln(3.5/5.5).
        var (design, treated) = Table(4, 0, 3, 5);
        var model = LogisticRegression.Fit(design, treated, new PropensitySettings { Separation = SeparationRemedy.Firth });
        Assert.True(model is { Converged: true, IsPenalised: true, Separation: SeparationKind.QuasiComplete });
        Near.Equal("intercept", Math.Log(3.5 / 5.5), model.Coefficients[0].Estimate, 1e-9);
        Near.Equal("slope", Math.Log(4.5 / 0.5) - Math.Log(3.5 / 5.5), model.Coefficients[1].Estimate, 1e-9);
        Assert.Equal(new AppliedRemedy("x", SeparationRemedy.Firth), Assert.Single(model.Remedies));
        Assert.Contains("Firth", model.Warnings[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Fit_of_groups_told_apart_without_error_is_finite_with_firth()
    {
        var x = Enumerable.Range(0, 40).Select(i => (double)i).ToArray();
        var treated = Enumerable.Range(0, 40).Select(i => i >= 20).ToArray();
        var model = LogisticRegression.Fit(Design(("x", x)), treated, new PropensitySettings { Separation = SeparationRemedy.Firth });
        Assert.True(model.Converged);
        Assert.InRange(model.Coefficients[1].Estimate!.Value, 0.1, 5);
        Near.Equal("symmetry", -19.5 * model.Coefficients[1].Estimate!.Value, model.Coefficients[0].Estimate, 1e-8);
    }

    [Fact]
    public void Fit_without_separation_is_the_same_whatever_the_remedy()
    {
        var (design, treated) = Table(4, 2, 3, 5);
        var plain = LogisticRegression.Fit(design, treated);
        foreach (var remedy in Enum.GetValues<SeparationRemedy>())
        {
            var model = LogisticRegression.Fit(design, treated, new PropensitySettings { Separation = remedy });
            Assert.Equal(plain.Coefficients, model.Coefficients);
            Assert.Empty(model.Remedies);
        }
    }

    // Level c has treated people only; a and b are mixed.
    [Theory]
    [InlineData(SeparationRemedy.Merge, 2)]
    [InlineData(SeparationRemedy.Drop, 1)]
    public void Fit_of_a_level_of_one_group_is_mended(SeparationRemedy remedy, int coefficients)
    {
        string[] level = [.. "aaaaaaaabbbbbbcc".Select(letter => letter.ToString())];
        var treated = "1100101000110011".Select(one => one == '1').ToArray();
        (treated[14], treated[15]) = (true, true);
        var design = new DesignMatrix(16, DesignColumn.Factor("level", level));
        var model = LogisticRegression.Fit(design, treated, new PropensitySettings { Separation = remedy });
        Assert.True(model.Converged);
        Assert.Equal(SeparationKind.None, model.Separation);
        Assert.Equal(coefficients, model.Rank);
        Assert.Equal("levelc", Assert.Single(model.Remedies).Term);
    }

    [Fact]
    public void Fit_with_firth_under_the_probit_link_is_refused()
    {
        var (design, treated) = Table(4, 0, 3, 5);
        var settings = new PropensitySettings { Separation = SeparationRemedy.Firth, Link = PropensityLink.Probit };
        Assert.Throws<ArgumentException>("settings", () => LogisticRegression.Fit(design, treated, settings));
    }

    private static DesignMatrix Design(params (string Name, double[] Values)[] columns) =>
        new(columns[0].Values.Length, [.. columns.Select(column => new DesignColumn(column.Name, column.Name, null, column.Values))]);

    // People with x = 1 treated and not, then people with x = 0 treated and not.
    private static (DesignMatrix Design, bool[] Treated) Table(params int[] cells)
    {
        var people = cells.SelectMany((count, cell) => Enumerable.Repeat((X: cell < 2 ? 1.0 : 0, Treated: cell % 2 == 0), count)).ToArray();
        return (Design(("x", [.. people.Select(person => person.X)])), [.. people.Select(person => person.Treated)]);
    }
}
