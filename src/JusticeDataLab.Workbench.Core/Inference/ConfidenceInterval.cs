namespace JusticeDataLab.Workbench.Core.Inference;

/// <summary>A confidence interval, unrounded. Significance is decided here and nowhere else.</summary>
[TypeFormatterSource]
public readonly record struct ConfidenceInterval
{
    /// <summary>Makes an interval.</summary>
    /// <param name="lower">Lower end.</param>
    /// <param name="upper">Upper end; not below the lower.</param>
    /// <param name="level">Confidence level, for example 0.95.</param>
    /// <exception cref="ArgumentOutOfRangeException">The ends are reversed or not numbers.</exception>
    public ConfidenceInterval(double lower, double upper, double level = 0.95)
    {
        if (!(lower <= upper)) throw new ArgumentOutOfRangeException(nameof(upper), "The upper end of an interval cannot be below its lower end: check their order.");
        Lower = lower;
        Upper = upper;
        Level = level;
    }

    /// <summary>Lower end.</summary>
    public double Lower { get; }

    /// <summary>Upper end.</summary>
    public double Upper { get; }

    /// <summary>Confidence level.</summary>
    public double Level { get; }

    /// <summary>
    /// Whether the difference is statistically significant: both unrounded ends strictly on one side of 0. An end of
    /// exactly 0 straddles.
    /// </summary>
    public bool ExcludesZero => Lower > 0 || Upper < 0;
}
