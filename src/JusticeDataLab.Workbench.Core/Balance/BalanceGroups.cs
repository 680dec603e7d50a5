using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Balance;

/// <summary>Size of a group: people, weights, effective size.</summary>
internal readonly record struct GroupSize(int People, double Sum, double Effective);

/// <summary>Who is in which group with what weight, and the groups' sizes before and after matching.</summary>
internal sealed class BalanceGroups
{
    public BalanceGroups(bool[] treated, double[] weights)
    {
        Guard.SameLength(treated.Length, weights.Length, nameof(weights));
        Treated = treated;
        Weights = weights;
        for (var row = 0; row < weights.Length; row++)
        {
            if (!(weights[row] >= 0) || double.IsInfinity(weights[row]))
                throw new ArgumentException($"The weight in row {row + 1} is not a finite number of at least 0.", nameof(weights));
        }

        Signed = new double[weights.Length];
        for (var row = 0; row < weights.Length; row++) Signed[row] = treated[row] ? weights[row] : -weights[row];
        Before = (Size(treated: true, weighted: false), Size(treated: false, weighted: false));
        After = (Size(treated: true, weighted: true), Size(treated: false, weighted: true));
    }

    public bool[] Treated { get; }

    public double[] Weights { get; }

    /// <summary>The weight with a minus sign for comparison people, −0 too: one look tells group and weight.</summary>
    public double[] Signed { get; }

    public (GroupSize Treated, GroupSize Comparison) Before { get; }

    public (GroupSize Treated, GroupSize Comparison) After { get; }

    private GroupSize Size(bool treated, bool weighted)
    {
        var (people, sum, squares) = (0, default(PreciseSum), default(PreciseSum));
        for (var row = 0; row < Treated.Length; row++)
        {
            if (Treated[row] != treated) continue;
            var weight = weighted ? Weights[row] : 1;
            if (weight <= 0) continue;
            people++;
            sum.Add(weight);
            squares.Add(weight * weight);
        }

        return new GroupSize(people, sum.Value, people == 0 ? 0 : sum.Value * sum.Value / squares.Value);
    }
}
