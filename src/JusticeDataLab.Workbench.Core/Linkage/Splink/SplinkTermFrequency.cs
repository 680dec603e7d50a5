namespace JusticeDataLab.Workbench.Core.Linkage.Splink;

/// <summary>How a level is adjusted for how common the values are that agree.</summary>
[TypeFormatterSource]
public sealed record SplinkTermFrequency
{
    /// <summary>Makes an adjustment.</summary>
    /// <param name="column">The column whose term frequencies count.</param>
    /// <param name="weight">Power to which the adjustment is raised: 1 all of it, 0 none; at least 0.</param>
    /// <param name="minimumU">Term frequencies below this count as this, so that the rarest values do not decide alone; at least 0.</param>
    /// <param name="usesOwnLevel">Whether frequencies are held against the u of the level itself, not of the level of exact agreement.</param>
    /// <exception cref="ArgumentException">The column is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative or not finite.</exception>
    public SplinkTermFrequency(string column, double weight = 1, double minimumU = 0, bool usesOwnLevel = false)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(column);
        Column = column;
        Weight = NotNegative(weight, nameof(weight));
        MinimumU = NotNegative(minimumU, nameof(minimumU));
        UsesOwnLevel = usesOwnLevel;
    }

    /// <summary>The column whose term frequencies count.</summary>
    public string Column { get; }

    /// <summary>Power to which the adjustment is raised.</summary>
    public double Weight { get; }

    /// <summary>Least term frequency that counts.</summary>
    public double MinimumU { get; }

    /// <summary>Whether frequencies are held against the u of the level itself.</summary>
    public bool UsesOwnLevel { get; }

    /// <summary>
    /// (u / max(tf_l, tf_r, minimum))^weight, with u of exact agreement. A side whose frequency is not known takes the
    /// other's; 1 when neither is known. A frequency of 0 without a minimum gives an infinite factor, as in Splink.
    /// </summary>
    internal double Factor(double exactU, SplinkFrequencies frequencies) => frequencies.Larger is { } larger
        ? Math.Pow(exactU / Math.Max(larger, MinimumU), Weight)
        : 1;

    private static double NotNegative(double value, string name) => value >= 0 && double.IsFinite(value)
        ? value
        : throw new ArgumentOutOfRangeException(name, value, "Must be a finite number of at least 0. Save the model in Splink again.");
}
