using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Core.Tests.Oracles;

namespace JusticeDataLab.Workbench.Core.Tests.Numerics;

public class DistributionOracleTests
{
    [Fact]
    public void Tails_and_quantiles_agree_with_R()
    {
        var table = Table.Read(Path.Combine(OracleCase.Root, "distributions.csv"));
        for (var i = 0; i < table.Rows; i++)
        {
            var (a, b, value, upper) = (table.Numbers("a1")[i], table.Numbers("a2")[i], table.Numbers("value")[i], table["tail"][i] == "upper");
            var label = $"{table["fn"][i]}({table["a1"][i]}, {table["a2"][i]}) {table["tail"][i]}";
            switch (table["fn"][i])
            {
                case "pnorm":
                    Near.Equal(label, value, NormalDistribution.Cumulative(upper ? -a : a), 1e-12);
                    break;
                case "qnorm" when a is > 0 and < 1:
                    Near.Equal(label, value, NormalDistribution.Quantile(a) * (upper ? -1 : 1), 1e-10, 1e-15);
                    break;
                case "pt":
                    var half = StudentT.TwoSided(a, b) / 2;
                    Near.Equal(label, value, (a > 0) == upper || a == 0 ? half : 1 - half, 1e-12, 1e-300);
                    break;
                case "qt" when a is > 0 and < 1:
                    var t = StudentT.TwoSidedQuantile(2 * Math.Min(a, 1 - a), b);
                    Near.Equal(label, value, (a < 0.5) == upper ? t : -t, 1e-10, 1e-12);
                    break;
                case "pchisq" when b == 1 && upper: // one degree of freedom: the square of a normal
                    Near.Equal(label, value, NormalDistribution.TwoSided(Math.Sqrt(a)), 1e-12, 1e-300);
                    break;
                default:
                    break;
            }
        }
    }
}
