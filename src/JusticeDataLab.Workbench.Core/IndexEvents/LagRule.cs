namespace JusticeDataLab.Workbench.Core.IndexEvents;

/// <summary>
/// How the start lag, the days from the index date to the start of the intervention, is treated. Someone who reoffended
/// in those days could hardly have taken part, so the treated are people who did not; the comparison group must be too.
/// </summary>
public enum LagRule
{
    /// <summary>
    /// Each comparison person gets a lag from the treated of the same stratum, by stable hash; everyone, treated or
    /// comparison, who reoffended within their lag leaves. Code <c>matched</c>.
    /// </summary>
    Matched,

    /// <summary>
    /// Only treated people who reoffended within their lag leave: older practice, which biases the result in favour of
    /// the service. The report carries a warning. Code <c>treated-only</c>.
    /// </summary>
    TreatedOnly,

    /// <summary>
    /// The year begins at the start of the intervention, and for each comparison person at the lag given as under
    /// <see cref="Matched"/>; those who reoffended before it leave on both sides. Code <c>restart</c>.
    /// </summary>
    Restart,
}
