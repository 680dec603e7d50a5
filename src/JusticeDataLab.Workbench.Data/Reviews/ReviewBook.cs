using JusticeDataLab.Workbench.Core.Cohorts;
using JusticeDataLab.Workbench.Core.Displays;
using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Linkage.Clerical;
using JusticeDataLab.Workbench.Data.Requests;

namespace JusticeDataLab.Workbench.Data.Reviews;

/// <summary>The clerical review of a request as it stands: which pairs wait, which are decided, what may be decided. No names.</summary>
[TypeFormatterSource]
public sealed class ReviewBook
{
    private readonly IReadOnlyList<CohortRecord> _records;
    private readonly Dictionary<(string RecordKey, PersonKey Person), int> _rows = [];

    /// <summary>Opens the book.</summary>
    /// <param name="linked">The cohort, linked with the decisions so far.</param>
    /// <param name="records">The cohort.</param>
    /// <param name="keyring">Makes the pseudonyms of this request.</param>
    /// <param name="decisions">The decisions so far.</param>
    public ReviewBook(LinkedCohort linked, IReadOnlyList<CohortRecord> records, PersonKeyring keyring, LinkDecisions decisions)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        _records = records;
        Decisions = decisions;
        Linked = linked;
        Queue = ReviewQueue.Of(linked, keyring);
        foreach (var (link, person) in ReviewQueue.AllPairs(linked, keyring)) _rows[(link.RecordKey, person)] = link.RowNumber;
        var rowOf = records.ToDictionary(record => record.RecordKey, record => record.RowNumber, StringComparer.Ordinal);
        foreach (var pair in decisions.Pairs)
        {
            if (rowOf.TryGetValue(pair.RecordKey, out var row)) _rows[pair] = row;
        }
    }

    /// <summary>The cohort, linked with the decisions so far.</summary>
    public LinkedCohort Linked { get; }

    /// <summary>The decisions so far.</summary>
    public LinkDecisions Decisions { get; }

    /// <summary>Pairs that wait for a decision, those left open among them, in the order of the queue.</summary>
    public IReadOnlyList<ReviewPair> Queue { get; }

    /// <summary>Pairs of the queue that nobody has looked at.</summary>
    public IEnumerable<ReviewPair> Undecided => Queue.Where(pair => Decisions.On(pair.RecordKey, pair.Person) is null);

    /// <summary>Cohort row of a pair that may be decided, or null when there is no such pair.</summary>
    /// <param name="recordKey">Key of the cohort record.</param>
    /// <param name="person">The person.</param>
    public int? RowOf(string recordKey, PersonKey person) => _rows.TryGetValue((recordKey, person), out var row) ? row : null;

    /// <summary>The pairs of a cohort row whose pseudonym begins with some digits.</summary>
    /// <param name="row">Row in the cohort file.</param>
    /// <param name="beginning">Beginning of the pseudonym.</param>
    public IReadOnlyList<(string RecordKey, PersonKey Person)> Find(int row, string beginning) =>
        [.. _rows.Where(entry => entry.Value == row && entry.Key.Person.Value.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)).Select(entry => entry.Key)];

    /// <summary>Decisions recorded with a word, on records of this cohort.</summary>
    /// <param name="word">The word.</param>
    public int CountOf(string word) => Decisions.Pairs.Count(pair => _rows.ContainsKey(pair) && Decisions.On(pair.RecordKey, pair.Person) == word);

    /// <summary>What would contradict what if decisions were added; empty when all hold together.</summary>
    /// <param name="further">Further decisions.</param>
    public IReadOnlyList<string> Contradictions(IEnumerable<Decision> further) => ClericalContradictions.Find(Decisions.With(further).Clerical, _records);
}
