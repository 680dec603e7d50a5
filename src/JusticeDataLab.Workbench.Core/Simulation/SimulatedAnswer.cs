namespace JusticeDataLab.Workbench.Core.Simulation;

/// <summary>What one test said of one simulated request.</summary>
/// <param name="Estimate">Estimate of the effect.</param>
/// <param name="StandardError">Its standard error.</param>
/// <param name="Lower">Lower end of its interval.</param>
/// <param name="Upper">Upper end of its interval.</param>
/// <param name="Truth">The true effect among the treated people it analysed.</param>
[TypeFormatterSource]
public sealed record SimulatedAnswer(double Estimate, double StandardError, double Lower, double Upper, double Truth)
{
    /// <summary>Whether the interval holds the truth, its ends included.</summary>
    public bool Covers => Lower <= Truth && Truth <= Upper;

    /// <summary>Whether the interval lies on one side of 0: a significant result.</summary>
    public bool IsSignificant => Lower > 0 || Upper < 0;
}
