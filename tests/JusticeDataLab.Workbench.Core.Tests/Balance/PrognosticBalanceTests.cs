using JusticeDataLab.Workbench.Core.Balance;
using JusticeDataLab.Workbench.Core.Tests.Oracles;

namespace JusticeDataLab.Workbench.Core.Tests.Balance;

public sealed class PrognosticBalanceTests
{
    private readonly OracleCase _lalonde = new("lalonde");

    // R 4.2.2: f <- glm(emp78 ~ age + educ + race + married + nodegree + re74 + re75, binomial, d[d$treat == 0, ], epsilon = 1e-12);
    // p <- predict(f, d, "response"); difference of means over sqrt((var(t) + var(u)) / 2), and over sd(t); area by ranks.
    [Fact]
    public void Assess_agrees_with_a_model_of_R_on_the_pool()
    {
        var prognosis = Assess(Employed())!;

        Near.Equal("pooled", -0.520102312164, prognosis.Row.Before.SmdPooled, 1e-8);
        Near.Equal("treated", -0.540295405193, prognosis.Row.Before.SmdTreated, 1e-8);
        Near.Equal("mean of the treated", 0.7055619106, prognosis.Row.Before.MeanTreated, 1e-8);
        Near.Equal("mean of the pool", 0.771561771562, prognosis.Row.Before.MeanComparison, 1e-8);
        Near.Equal("area", 0.681854614958, prognosis.AreaUnderCurve, 1e-9);
        Assert.Equal(429, prognosis.People);
        Assert.True(Math.Abs(prognosis.Row.After.SmdPooled!.Value) < Math.Abs(prognosis.Row.Before.SmdPooled!.Value));
    }

    [Fact]
    public void Assess_does_not_read_outcomes_of_the_treated()
    {
        var turned = Employed();
        for (var row = 0; row < turned.Length; row++) turned[row] ^= _lalonde.Treated[row];
        Assert.Equal(Assess(Employed()), Assess(turned));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Assess_pool_that_is_all_alike_says_nothing(bool outcome) => Assert.Null(Assess([.. _lalonde.Treated.Select(_ => outcome)]));

    private PrognosticBalance? Assess(bool[] outcome) =>
        PrognosticScore.Of(_lalonde.Design, _lalonde.Treated, outcome) is { } score
            ? PrognosticBalance.Assess(score, _lalonde.Treated, _lalonde.Weights("radius_0.2sd_logit"))
            : null;

    private bool[] Employed() => [.. _lalonde.Data.Numbers("emp78").Select(employed => employed == 1)];
}
