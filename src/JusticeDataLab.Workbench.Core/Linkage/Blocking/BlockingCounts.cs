using System.Numerics;

namespace JusticeDataLab.Workbench.Core.Linkage.Blocking;

/// <summary>Pairs compared, by the blocking rules that brought them together: exact, and counted while comparing.</summary>
internal sealed class BlockingCounts
{
    private static readonly int RuleCount = Enum.GetValues<BlockingRule>().Length;

    private readonly long[] _byRule = new long[RuleCount];
    private readonly long[] _onlyByRule = new long[RuleCount];

    public long Total { get; private set; }

    public long By(BlockingRule rule) => _byRule[(int)rule];

    public long OnlyBy(BlockingRule rule) => _onlyByRule[(int)rule];

    /// <summary>Counts one pair.</summary>
    public void Add(uint rules)
    {
        Total++;
        if (BitOperations.IsPow2(rules)) _onlyByRule[BitOperations.Log2(rules)]++;
        for (var left = rules; left != 0; left &= left - 1) _byRule[BitOperations.TrailingZeroCount(left)]++;
    }

    public void Add(BlockingCounts other)
    {
        Total += other.Total;
        for (var rule = 0; rule < RuleCount; rule++)
        {
            _byRule[rule] += other._byRule[rule];
            _onlyByRule[rule] += other._onlyByRule[rule];
        }
    }
}
