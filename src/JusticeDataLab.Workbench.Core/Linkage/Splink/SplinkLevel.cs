namespace JusticeDataLab.Workbench.Core.Linkage.Splink;

/// <summary>One level of a comparison of a Splink model.</summary>
[TypeFormatterSource]
public sealed record SplinkLevel
{
    /// <summary>Value of every null level.</summary>
    public const int NullValue = -1;

    private readonly int _value;
    private readonly double? _m;
    private readonly double? _u;

    /// <summary>Comparison vector value γ: 0 for the level tried last, one more for each before it; −1 for a null level.</summary>
    public required int Value
    {
        get => IsNull ? NullValue : _value;
        init => _value = value;
    }

    /// <summary>What the level is called in charts; may be empty.</summary>
    public string Label { get; init; } = "";

    /// <summary>Whether the level says that a side is missing, which counts neither for nor against.</summary>
    public bool IsNull { get; init; }

    /// <summary>Probability of the level among pairs that are one person, 0 to 1; null when it was never trained.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a probability.</exception>
    public double? M
    {
        get => _m;
        init => _m = Probability(value, "m");
    }

    /// <summary>Probability of the level among pairs that are not, 0 to 1; null when it was never trained.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a probability.</exception>
    public double? U
    {
        get => _u;
        init => _u = Probability(value, "u");
    }

    /// <summary>The one column that must agree exactly, where that is all the level asks for; else null.</summary>
    public string? ExactColumn { get; init; }

    /// <summary>How the level is adjusted for how common the values are; null when it is not.</summary>
    public SplinkTermFrequency? TermFrequency { get; init; }

    /// <summary>Whether the level has what scoring needs.</summary>
    public bool IsTrained => IsNull || (M is not null && U is not null);

    /// <summary>m/u; 1 for a null level; infinite when u is 0, whatever m is; null when the level was never trained.</summary>
    public double? BayesFactor => IsNull ? 1 : U is 0 && M is not null ? double.PositiveInfinity : M / U;

    private static double? Probability(double? value, string name) => value is null or (>= 0 and <= 1)
        ? value
        : throw new ArgumentOutOfRangeException(name, value, "Must lie from 0 to 1. Train the level in Splink again.");
}
