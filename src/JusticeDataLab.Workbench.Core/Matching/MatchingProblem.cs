using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Matching;

/// <summary>Everyone who takes part in the matching: one entry a person in every column.</summary>
public sealed class MatchingProblem
{
    /// <summary>Sets a matching problem.</summary>
    /// <param name="score">Score on the scale of the settings; finite.</param>
    /// <param name="treated">Who was treated; the others are the comparison pool.</param>
    /// <param name="stratum">Number of the exact stratum; null when there is one for all. See <see cref="Strata"/>.</param>
    /// <param name="keys">A different stable key for every person, compared ordinally; null to break ties by row.</param>
    /// <param name="calipers">Calipers on covariates; null for none.</param>
    /// <exception cref="ArgumentException">Lengths differ or a score is not a finite number.</exception>
    public MatchingProblem(double[] score, bool[] treated, int[]? stratum = null, string[]? keys = null, IReadOnlyList<CovariateCaliper>? calipers = null)
    {
        ArgumentNullException.ThrowIfNull(score);
        ArgumentNullException.ThrowIfNull(treated);
        Guard.SameLength(score.Length, treated.Length, nameof(treated));
        if (stratum is not null) Guard.SameLength(score.Length, stratum.Length, nameof(stratum));
        if (keys is not null) Guard.SameLength(score.Length, keys.Length, nameof(keys));
        foreach (var caliper in calipers ?? []) Guard.SameLength(score.Length, caliper.Values.Length, caliper.Name);
        for (var row = 0; row < score.Length; row++)
        {
            if (!double.IsFinite(score[row]))
                throw new ArgumentException($"The score in row {row + 1} is not a finite number: fit the model again without the covariate that separates the groups, or leave the person out.", nameof(score));
        }

        Score = score;
        Treated = treated;
        Stratum = stratum;
        Keys = keys;
        Calipers = calipers ?? [];
    }

    /// <summary>Score on the scale of the settings.</summary>
    public double[] Score { get; }

    /// <summary>Who was treated.</summary>
    public bool[] Treated { get; }

    /// <summary>Number of the exact stratum; null when there is one for all.</summary>
    public int[]? Stratum { get; }

    /// <summary>Stable keys; null to break ties by row.</summary>
    public string[]? Keys { get; }

    /// <summary>Calipers on covariates.</summary>
    public IReadOnlyList<CovariateCaliper> Calipers { get; }

    /// <summary>People.</summary>
    public int Rows => Score.Length;

    /// <summary>Rows of the treated.</summary>
    internal int[] TreatedRows()
    {
        var rows = new int[Treated.AsSpan().Count(true)];
        for (var (i, row) = (0, -1); i < rows.Length; i++)
        {
            row += 1 + Treated.AsSpan(row + 1).IndexOf(true);
            rows[i] = row;
        }

        return rows;
    }
}
