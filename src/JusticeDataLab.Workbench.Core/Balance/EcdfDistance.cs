using System.Runtime.CompilerServices;
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
        var (before, after) = (new Sweep(groups.Before), new Sweep(groups.After));
        if (!Count(values, groups, ref before, ref after)) Sort(values, groups, ref before, ref after);
        return (before.Result, after.Result);
    }

    // Counts, ages and years need no sort: small whole numbers are added up value by value.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool Count(double[] values, BalanceGroups groups, ref Sweep before, ref Sweep after)
    {
        const int limit = 4096;
        foreach (var value in values)
        {
            if (!(value >= 0 && value < limit && value == (int)value)) return false;
        }

        var people = new (int Treated, int Comparison, double TreatedWeight, double ComparisonWeight)[limit];
        for (var row = 0; row < values.Length; row++)
        {
            ref var bin = ref people[(int)values[row]];
            if (groups.Treated[row])
            {
                bin.Treated++;
                bin.TreatedWeight += groups.Weights[row];
            }
            else
            {
                bin.Comparison++;
                bin.ComparisonWeight += groups.Weights[row];
            }
        }

        foreach (var (treated, comparison, treatedWeight, comparisonWeight) in people)
        {
            if (treated + comparison == 0) continue;
            before.Add(treated: true, treated);
            before.Add(treated: false, comparison);
            before.Close();
            after.Add(treated: true, treatedWeight);
            after.Add(treated: false, comparisonWeight);
            after.Close();
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Sort(double[] values, BalanceGroups groups, ref Sweep before, ref Sweep after)
    {
        var (order, keys) = Ordering.Sort(values);
        for (var from = 0; from < order.Length;)
        {
            var to = from;
            for (; to < order.Length && keys[to] == keys[from]; to++)
            {
                var signed = groups.Signed[order[to]];
                before.Add(!double.IsNegative(signed), 1);
                after.Add(!double.IsNegative(signed), Math.Abs(signed));
            }

            before.Close();
            after.Close();
            from = to;
        }
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
