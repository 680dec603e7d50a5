using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using JusticeDataLab.Workbench.Core.Inference.Regression;
using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Inference.Resampling;

/// <summary>One group as sums of weight and of weight times value for every unit that is counted together.</summary>
internal sealed class ResampledGroup
{
    private readonly double[] _weight;
    private readonly double[] _product;
    private readonly ulong _purpose;

    private ResampledGroup(double[] weight, double[] product, ulong purpose, double mean) =>
        (_weight, _product, _purpose, Mean) = (weight, product, purpose, mean);

    /// <summary>Units with any weight.</summary>
    public int Units => _weight.Count(weight => weight > 0);

    /// <summary>Weighted mean of the data.</summary>
    public double Mean { get; }

    /// <summary>Gathers a group. With clusters both groups have a unit for every cluster and share their random numbers.</summary>
    public static ResampledGroup Of(double[] values, bool[] treated, double[] weights, int[]? clusters, bool group)
    {
        Guard.SameLength(values.Length, treated.Length, nameof(treated));
        Guard.SameLength(values.Length, weights.Length, nameof(weights));
        if (clusters is not null) Guard.SameLength(values.Length, clusters.Length, nameof(clusters));
        var used = SampleRows.Used(values, weights);
        var units = clusters is null ? null : SampleRows.Renumber(SampleRows.Take(clusters, used));
        var members = used.Count(row => treated[row] == group);
        var (weight, product) = (new double[units is null ? members : units.Length == 0 ? 0 : units.Max() + 1], (double[]?)null);
        product = new double[weight.Length];
        var (sum, total, next) = (default(PreciseSum), default(PreciseSum), 0);
        for (var place = 0; place < used.Length; place++)
        {
            var row = used[place];
            if (treated[row] != group) continue;
            var unit = units is null ? next++ : units[place];
            weight[unit] += weights[row];
            product[unit] += weights[row] * values[row];
            sum.Add(weights[row]);
            total.Add(weights[row] * values[row]);
        }

        return new ResampledGroup(weight, product, clusters is null && group ? 1UL : 2UL, members == 0 ? 0 : total.Value / sum.Value);
    }

    /// <summary>Mean of every resample; NaN when nobody of the group is in it.</summary>
    public double[] Means(int replicates, ulong seed)
    {
        var parts = new (double Weight, double Product)[Blocks.Count(_weight.Length)][];
        Blocks.For(parts.Length, block =>
        {
            var first = block * Blocks.RowsPerBlock;
            var length = Math.Min(Blocks.RowsPerBlock, _weight.Length - first);
            var sums = new (double, double)[replicates];
            for (var replicate = 0; replicate < sums.Length; replicate++)
            {
                var stream = new RandomStream(seed, _purpose, ((ulong)replicate << 32) + (ulong)block);
                sums[replicate] = Resample(_weight.AsSpan(first, length), _product.AsSpan(first, length), stream);
            }

            parts[block] = sums;
        });
        var means = new double[replicates];
        for (var replicate = 0; replicate < means.Length; replicate++)
        {
            var (weight, product) = (default(PreciseSum), default(PreciseSum));
            foreach (var part in parts)
            {
                weight.Add(part[replicate].Weight);
                product.Add(part[replicate].Product);
            }

            means[replicate] = weight.Value > 0 ? product.Value / weight.Value : double.NaN;
        }

        return means;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (double Weight, double Product) Resample(ReadOnlySpan<double> weights, ReadOnlySpan<double> products, RandomStream stream)
    {
        unchecked
        {
            const ulong mask = (1UL << ResamplingCounts.Bits) - 1;
            ref var table = ref MemoryMarshal.GetArrayDataReference(ResamplingCounts.Table);
            var (weight, product) = (0.0, 0.0);
            for (var first = 0; first < weights.Length; first += ResamplingCounts.PerDraw)
            {
                var bits = stream.NextBits();
                var last = Math.Min(weights.Length, first + ResamplingCounts.PerDraw);
                for (var unit = first; unit < last; unit++)
                {
                    double count = Unsafe.Add(ref table, (nint)(bits & mask));
                    bits >>= ResamplingCounts.Bits;
                    weight += count * weights[unit];
                    product += count * products[unit];
                }
            }

            return (weight, product);
        }
    }
}
