namespace JusticeDataLab.Workbench.Core.CrossChecks;

/// <summary>A number worked out twice.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Main">As the analysis has it.</param>
/// <param name="Second">By the second way.</param>
/// <param name="Tolerance">Largest difference that rounding explains.</param>
[TypeFormatterSource]
public sealed record CheckedNumber(string Name, double Main, double Second, double Tolerance)
{
    /// <summary>Whether the two agree.</summary>
    public bool Agrees => Math.Abs(Main - Second) <= Tolerance;
}
