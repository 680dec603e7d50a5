namespace JusticeDataLab.Workbench.Data.Synthetic.Services;

/// <summary>Keeps the candidates with the smallest keys, and counts all.</summary>
internal sealed class SmallestCandidates(int keep)
{
    private readonly PriorityQueue<Candidate, Candidate> _largestFirst = new(Comparer<Candidate>.Create((left, right) => right.CompareTo(left)));

    public long Seen { get; private set; }

    public void Add(Candidate candidate)
    {
        Seen++;
        Keep(candidate);
    }

    public void Merge(SmallestCandidates other)
    {
        Seen += other.Seen;
        foreach (var (candidate, _) in other._largestFirst.UnorderedItems) Keep(candidate);
    }

    public IReadOnlyList<Candidate> InOrder() => [.. _largestFirst.UnorderedItems.Select(item => item.Element).Order()];

    private void Keep(Candidate candidate)
    {
        if (_largestFirst.Count < keep) _largestFirst.Enqueue(candidate, candidate);
        else if (keep > 0) _largestFirst.EnqueueDequeue(candidate, candidate);
    }
}
