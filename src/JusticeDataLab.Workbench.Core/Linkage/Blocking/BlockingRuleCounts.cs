namespace JusticeDataLab.Workbench.Core.Linkage.Blocking;

/// <summary>What one blocking rule did.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Pairs">Pairs it brought together; exact.</param>
/// <param name="OnlyPairs">Pairs that no other rule brought together; exact.</param>
/// <param name="MatchesFound">Share of the expected matches that it brought together, 0 to 1.</param>
/// <param name="RecallLostWithout">Share of the expected matches that would not be found without it, 0 to 1.</param>
[TypeFormatterSource]
public sealed record BlockingRuleCounts(BlockingRule Rule, long Pairs, long OnlyPairs, double MatchesFound, double RecallLostWithout);
