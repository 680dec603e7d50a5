namespace JusticeDataLab.Workbench.Core.Matching.Search;

/// <summary>What is tried: every set of terms with every way of matching.</summary>
/// <param name="Terms">Sets of terms, the names different.</param>
/// <param name="Matching">Ways of matching.</param>
[TypeFormatterSource]
public sealed record SpecificationGrid(IReadOnlyList<TermSet> Terms, IReadOnlyList<MatchingSettings> Matching);
