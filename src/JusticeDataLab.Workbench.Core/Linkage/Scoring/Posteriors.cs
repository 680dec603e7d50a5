using JusticeDataLab.Workbench.Core.Linkage.Models;

namespace JusticeDataLab.Workbench.Core.Linkage.Scoring;

/// <summary>
/// Who each submitted person is, as probabilities over their candidates and over not being on the register at all:
/// P(j | i) = O_j / (1 + Σ_k O_k) with odds O_j = π/(1 − π) · BF_ij / N, π the share of submitted people who are on the
/// register and N the people on it.
/// </summary>
internal static class Posteriors
{
    /// <summary>log2 odds of each candidate against its submitted person not being on the register.</summary>
    public static double[] Weights(CandidateTable table, LinkageModel model, double onRegister, int people, bool twinsGuard)
    {
        var prior = Math.Log2(onRegister / (1 - onRegister)) - Math.Log2(Math.Max(1, people));
        var weights = new double[table.Count];
        var candidates = table.Candidates;
        for (var at = 0; at < weights.Length; at++)
        {
            weights[at] = prior + model.Weight(candidates[at].Vector);
            if (twinsGuard && TwinsGuard.Holds(candidates[at].Vector)) weights[at] = Math.Min(weights[at], TwinsGuard.Weight);
        }

        return weights;
    }

    /// <summary>Probabilities of the candidates of one submitted person.</summary>
    public static void Of(ReadOnlySpan<double> weights, Span<double> probabilities)
    {
        // The largest odds first out of the sum: 2^w overflows for no pair that way.
        var largest = 0.0;
        foreach (var weight in weights) largest = Math.Max(largest, weight);
        var sum = Math.Pow(2, -largest);
        foreach (var weight in weights) sum += Math.Pow(2, weight - largest);
        for (var at = 0; at < weights.Length; at++) probabilities[at] = Math.Pow(2, weights[at] - largest) / sum;
    }
}
