using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Core.Propensity;

namespace JusticeDataLab.Workbench.Core.Inference.Regression;

/// <summary>
/// What a regression of an outcome on treatment and covariates starts from: people with a weight and a value, covariates
/// measured from their mean among the treated, covariates that say nothing new left out. One sample serves any number of
/// models.
/// </summary>
/// <remarks>
/// Measured from the treated's mean, the coefficient of treatment is the effect in the treated whether or not treatment
/// may act differently at other values of the covariates (Lin 2013; Imbens and Rubin 2015, section 7.6).
/// </remarks>
public sealed class RegressionSample
{
    // A column whose part not told by earlier ones is this share of its own squares says nothing new.
    private const double AliasTolerance = 1e-11;

    private readonly int _interactionsFrom;

    /// <summary>Prepares a sample.</summary>
    /// <param name="values">Values of the outcome; NaN for people outside the measure's denominator.</param>
    /// <param name="treated">Who was treated.</param>
    /// <param name="weights">Weights; people of weight 0 do not take part.</param>
    /// <param name="covariates">Covariates to adjust for, each one finite number a person; may be empty.</param>
    /// <param name="interactions">Whether the covariates may matter differently for the treated.</param>
    /// <param name="clusters">Number of everyone's cluster (a pair, a person with several events); null when there are none.</param>
    /// <exception cref="ArgumentException">Lengths differ, or a weight, value or covariate is not a finite number.</exception>
    public RegressionSample(
        double[] values,
        bool[] treated,
        double[] weights,
        IReadOnlyList<double[]> covariates,
        bool interactions = false,
        int[]? clusters = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(treated);
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentNullException.ThrowIfNull(covariates);
        Guard.SameLength(values.Length, treated.Length, nameof(treated));
        Guard.SameLength(values.Length, weights.Length, nameof(weights));
        if (clusters is not null) Guard.SameLength(values.Length, clusters.Length, nameof(clusters));
        foreach (var covariate in covariates) Guard.SameLength(values.Length, covariate.Length, nameof(covariates));
        var rows = SampleRows.Used(values, weights);
        Values = SampleRows.Take(values, rows);
        Weights = SampleRows.Take(weights, rows);
        Treated = SampleRows.Take(treated, rows);
        Clusters = clusters is null ? null : SampleRows.Renumber(SampleRows.Take(clusters, rows));
        TreatedCount = Treated.Count(one => one);
        var all = CovariateColumns.Lay(Treated, Weights, [.. covariates.Select(covariate => SampleRows.Take(covariate, rows))], interactions);
        _interactionsFrom = 2 + covariates.Count;
        Kept = TreatedCount == 0 || TreatedCount == Rows ? [0] : Distinct(all);
        Columns = all.Choose(Kept);
        AliasedCovariates = [.. Enumerable.Range(0, covariates.Count).Where(j => !Kept.Contains(j + 2))];
    }

    /// <summary>People with a weight and a value.</summary>
    public int Rows => Values.Length;

    /// <summary>How many of them were treated.</summary>
    public int TreatedCount { get; }

    /// <summary>Coefficients of the model: the constant, treatment, covariates and interactions that say something new.</summary>
    public int Rank => Kept.Count;

    /// <summary>Places of the covariates left out because they are constant or earlier ones already say the same.</summary>
    public IReadOnlyList<int> AliasedCovariates { get; }

    internal double[] Values { get; }

    internal double[] Weights { get; }

    internal bool[] Treated { get; }

    internal int[]? Clusters { get; }

    internal PackedColumns Columns { get; }

    // Places among: constant, treatment, covariates, interactions.
    internal IReadOnlyList<int> Kept { get; }

    // Treatment itself and its interactions: columns that are 0 for everyone untreated.
    internal bool DependsOnTreatment(int column) => Kept[column] == 1 || Kept[column] >= _interactionsFrom;

    /// <summary>Why no model can be fitted; null when one can.</summary>
    internal string? WhyNone
    {
        get
        {
            if (TreatedCount == 0) return "Nobody in the treatment group has this measure.";
            if (TreatedCount == Rows) return "Nobody in the comparison group has this measure.";
            if (!Kept.Contains(1)) return "Everyone of weight was treated or nobody was.";
            return Rows <= Rank ? "There are not more people than coefficients to estimate." : null;
        }
    }

    private List<int> Distinct(PackedColumns all)
    {
        var gram = RegressionPass.Run(this, all, RegressionFamily.Linear, new double[all.Count]).Information;
        var (kept, lower) = (new List<int>(), new List<double[]>());
        for (var column = 0; column < all.Count; column++)
        {
            var row = new double[kept.Count + 1];
            for (var i = 0; i <= kept.Count; i++)
            {
                var with = i < kept.Count ? kept[i] : column;
                var sum = gram[(column * all.Count) + with];
                var other = i < kept.Count ? lower[i] : row;
                for (var k = 0; k < i; k++) sum -= row[k] * other[k];
                row[i] = i < kept.Count ? sum / other[i] : sum;
            }

            if (!(row[^1] > AliasTolerance * gram[(column * all.Count) + column])) continue;
            row[^1] = Math.Sqrt(row[^1]);
            kept.Add(column);
            lower.Add(row);
        }

        return kept;
    }
}
