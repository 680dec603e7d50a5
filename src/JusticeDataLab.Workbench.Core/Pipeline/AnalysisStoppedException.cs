namespace JusticeDataLab.Workbench.Core.Pipeline;

/// <summary>The data do not allow the analysis to go on. Says why and what can be done, without personal data.</summary>
public sealed class AnalysisStoppedException : Exception
{
    /// <summary>Stops an analysis.</summary>
    /// <param name="step">The step that stops.</param>
    /// <param name="reason">Why, in one sentence.</param>
    /// <param name="advice">What can be done, a sentence each.</param>
    public AnalysisStoppedException(AnalysisStep step, string reason, IReadOnlyList<string> advice)
        : base(reason)
    {
        Step = step;
        Advice = advice;
    }

    /// <summary>The step that stopped.</summary>
    public AnalysisStep Step { get; }

    /// <summary>What can be done.</summary>
    public IReadOnlyList<string> Advice { get; }
}
