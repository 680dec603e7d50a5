namespace JusticeDataLab.Workbench.Core.Linkage.Clerical;

/// <summary>Decisions of clerical review contradict one another. The message names cohort rows, never people.</summary>
/// <param name="message">What contradicts what, and what to do.</param>
public sealed class ClericalDecisionException(string message) : Exception(message);
