using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Core.Propensity;
using JusticeDataLab.Workbench.Core.Propensity.Stepwise;
using JusticeDataLab.Workbench.Core.Tests.Oracles;

namespace JusticeDataLab.Workbench.Core.Tests.Numerics;

public sealed class DistributionOracleTests
{
    // Nothing in the workbench asks for an F or a beta distribution, a quantile of chi-squared, or a gamma function: counts
    // are modelled by products.
    private static readonly string[] NotUsed = ["pf", "qf", "pbeta", "qchisq", "lgamma", "digamma", "trigamma"];

    private static readonly Table Rows = Table.Read(Path.Combine(OracleCase.Root, "distributions.csv"));

    public static TheoryData<string> Functions => [.. Rows["fn"].Distinct().Except(NotUsed)];

    [Theory]
    [MemberData(nameof(Functions))]
    public void Tails_and_quantiles_agree_with_R(string function)
    {
        var (a, b, c, values) = (Rows.Numbers("a1"), Rows.Numbers("a2"), Rows.Numbers("a3"), Rows.Numbers("value"));
        foreach (var row in Enumerable.Range(0, Rows.Rows).Where(row => Rows["fn"][row] == function))
        {
            var label = $"{function}({Rows["a1"][row]}, {Rows["a2"][row]}, {Rows["a3"][row]}) {Rows["tail"][row]}";
            Near.Equal(label, values[row], Ours(function, a[row], b[row], c[row], Rows["tail"][row] == "upper"), 1e-12, Rounding(function));
        }
    }

    [Fact]
    public void Every_function_of_the_file_is_known() =>
        Assert.Equal(
            ["log1pexp", "pbinom", "pchisq", "plogis", "pnorm", "pt", "qnorm", "qt"],
            Rows["fn"].Distinct().Except(NotUsed).Order(StringComparer.Ordinal));

    private static double Ours(string function, double a, double b, double c, bool upper) => function switch
    {
        "pnorm" => NormalDistribution.Cumulative(upper ? -a : a),
        "qnorm" => a is 0 or 1 ? (a == 0) == upper ? double.PositiveInfinity : double.NegativeInfinity : NormalDistribution.Quantile(a) * (upper ? -1 : 1),
        "pt" => Tail(a, b, upper),
        "qt" => a is 0 or 1 ? (a == 0) == upper ? double.PositiveInfinity : double.NegativeInfinity : (a < 0.5) == upper ? Half(a, b) : -Half(a, b),
        "pchisq" => upper ? LikelihoodRatio.PValue(a, (int)b) : 1 - LikelihoodRatio.PValue(a, (int)b),

        // P(X > x) and P(X ≤ x) = P(n − X ≥ n − x), each as a tail of its own.
        "pbinom" => upper ? BinomialTail.AtLeast((int)a + 1, (int)b, c) : BinomialTail.AtLeast((int)b - (int)a, (int)b, 1 - c),
        "plogis" => LinkFunction.Score(PropensityLink.Logit, upper ? -a : a).Probability,

        // ln(1 + e^x) is half the deviance of somebody treated whose predictor is −x.
        "log1pexp" => LinkFunction.Evaluate(PropensityLink.Logit, -a, treated: true, out _, out _) / 2,
        _ => throw new ArgumentException($"No function of ours stands for {function}.", nameof(function)),
    };

    private static double Tail(double t, double degrees, bool upper)
    {
        var half = StudentT.TwoSided(t, degrees) / 2;
        return t > 0 == upper || t == 0 ? half : 1 - half;
    }

    private static double Half(double share, double degrees) => StudentT.TwoSidedQuantile(2 * Math.Min(share, 1 - share), degrees);

    // Where a small number is made as one less a number near one, its last digits are those of 1.
    private static double Rounding(string function) => function is "pchisq" or "pbinom" or "pt" ? 1e-14 : 1e-300;
}
