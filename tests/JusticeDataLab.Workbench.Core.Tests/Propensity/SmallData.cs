using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Core.Propensity;
using JusticeDataLab.Workbench.Core.Propensity.Stepwise;

namespace JusticeDataLab.Workbench.Core.Tests.Propensity;

/// <summary>Small random data with what makes searches hard: a repeated column, a constant one, rare levels, nearly equal columns.</summary>
internal static class SmallData
{
    public static (CandidateTerm[] Terms, bool[] Treated) Of(RandomStream random, int rows)
    {
        double[] Column(Func<int, double> value) => [.. Enumerable.Range(0, rows).Select(value)];
        var a = Column(_ => random.NextNormal());
        var b = Column(row => Math.Round(a[row] + random.NextNormal(), 1));
        var level = Enumerable.Range(0, rows).Select(_ => "abcd"[random.NextInt(4)].ToString()).ToArray();
        DesignColumn Number(string name, double[] values) => new(name, name, null, values);
        CandidateTerm Term(string name, double[] values) => new(name, [Number(name, values)]);
        CandidateTerm[] terms =
        [
            Term("a", a),
            Term("b", b),
            Term("again", [.. a]),
            Term("sum", Column(row => a[row] + b[row])),
            Term("nearly", Column(row => b[row] + (1e-4 * random.NextNormal()))),
            Term("same", Column(_ => 3)),
            Term("rare", Column(_ => random.NextBool(0.1) ? 1 : 0)),
            Term("far", Column(_ => 1e6 + random.NextNormal())),
            new("level", DesignColumn.Factor("level", level)),
        ];
        bool[] treated = [.. Enumerable.Range(0, rows).Select(row => random.NextBool(1 / (1 + Math.Exp(0.5 - (0.6 * b[row])))))];
        (treated[0], treated[1]) = (true, false);
        return (terms, treated);
    }
}
