using JusticeDataLab.Workbench.Core.Linkage.Clerical;

namespace JusticeDataLab.Workbench.Data.Reviews;

/// <summary>
/// A pair with what a reviewer compares: names, dates of birth, sex and identifiers of both sides. Never anything about
/// sentences, offences or the service. Personal: it goes to the queue and to a terminal, nowhere else.
/// </summary>
/// <param name="Pair">The pair.</param>
/// <param name="Fields">What identifies the two, side by side.</param>
public sealed record NamedPair(ReviewPair Pair, IReadOnlyList<ComparedField> Fields)
{
    /// <summary>What the comparisons showed, in words with their weights.</summary>
    public string Levels => string.Join("; ", Pair.Levels.Select(level =>
        FormattableString.Invariant($"{Core.Requests.CodeText.Of(level.Comparison)} {level.Level} ({level.Weight:+0.0;-0.0;0.0})")));

    /// <summary>The kind of value only.</summary>
    public override string ToString() => nameof(NamedPair);
}
