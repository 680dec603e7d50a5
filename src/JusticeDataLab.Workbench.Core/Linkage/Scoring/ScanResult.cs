using JusticeDataLab.Workbench.Core.Linkage.Blocking;

namespace JusticeDataLab.Workbench.Core.Linkage.Scoring;

/// <summary>What one pass over the register found.</summary>
/// <param name="Candidates">People worth keeping.</param>
/// <param name="Pairs">How many pairs each blocking rule brought together.</param>
/// <param name="ExactNames">For each submitted person, how many people have exactly the name.</param>
/// <param name="SwappedNames">For each submitted person, how many people have the name with its parts exchanged.</param>
internal sealed record ScanResult(Candidate[] Candidates, BlockingCounts Pairs, int[] ExactNames, int[] SwappedNames);
