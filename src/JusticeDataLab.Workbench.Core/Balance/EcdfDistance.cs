using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Balance;

/// <summary>Distances between two weighted empirical distribution functions, taken at the distinct values.</summary>
/// <param name="Largest">The Kolmogorov–Smirnov distance.</param>
/// <param name="Mean">Mean over the distinct values.</param>
internal readonly record struct EcdfDistance(double Largest, double Mean)
{
    /// <summary>The distances before and after matching, from one sort of the column.</summary>
    public static (EcdfDistance Before, EcdfDistance After) Of(double[] values, BalanceGroups groups)
    {
        var order = Ordering.Ascending(values);
        var (before, after) = (new Sweep(groups.Before), new Sweep(groups.After));
        for (var from = 0; from < order.Length;)
        {
            var to = from;
            var value = values[order[from]];
            for (; to < order.Length && values[order[to]] == value; to++)
            {
                var row = order[to];
                before.Add(groups.Treated[row], 1);
                after.Add(groups.Treated[row], groups.Weights[row]);
            }

            before.Close();
            after.Close();
            from = to;
        }

        return (before.Result, after.Result);
    }

    private struct Sweep((GroupSize Treated, GroupSize Comparison) sizes)
    {
        private readonly double _treatedSum = sizes.Treated.Sum;
        private readonly double _comparisonSum = sizes.Comparison.Sum;
        private double _treated;
        private double _comparison;
        private double _largest;
        private double _total;
        private int _distinct;

        public readonly EcdfDistance Result => _treatedSum == 0 || _comparisonSum == 0
            ? new EcdfDistance(double.NaN, double.NaN)
            : new EcdfDistance(_largest, _total / _distinct);

        public void Add(bool treated, double weight)
        {
            if (treated) _treated += weight;
            else _comparison += weight;
        }

        public void Close()
        {
            var gap = Math.Abs((_treated / _treatedSum) - (_comparison / _comparisonSum));
            _largest = Math.Max(_largest, gap);
            _total += gap;
            _distinct++;
        }
    }
}
