using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Linkage.Clerical;

namespace JusticeDataLab.Workbench.Data.Requests;

/// <summary>What clerical review decided about links: of several decisions on one pair the last holds.</summary>
public sealed class LinkDecisions
{
    /// <summary>The two are one person.</summary>
    public const string Accept = "accept";

    /// <summary>The two are different people.</summary>
    public const string Reject = "reject";

    /// <summary>Looked at and left open.</summary>
    public const string Unsure = "unsure";

    private readonly Dictionary<(string RecordKey, string Person), string> _last;

    private LinkDecisions(Dictionary<(string RecordKey, string Person), string> last) => _last = last;

    /// <summary>The words for a decision.</summary>
    public static IReadOnlyList<string> Words { get; } = [Accept, Reject, Unsure];

    /// <summary>Decisions that link or keep from linking, in order of record and person. A pair left open is in none.</summary>
    public IReadOnlyList<ClericalDecision> Clerical => [.. _last
        .Where(entry => entry.Value != Unsure)
        .OrderBy(entry => entry.Key.RecordKey, StringComparer.Ordinal)
        .ThenBy(entry => entry.Key.Person, StringComparer.Ordinal)
        .Select(entry => new ClericalDecision(
            entry.Key.RecordKey,
            new PersonKey(entry.Key.Person),
            entry.Value == Accept ? ClericalVerdict.Accepted : ClericalVerdict.Rejected))];

    /// <summary>Pairs decided on or left open.</summary>
    public IEnumerable<(string RecordKey, PersonKey Person)> Pairs => _last.Keys.Select(pair => (pair.RecordKey, new PersonKey(pair.Person)));

    /// <summary>The decisions of a log on links.</summary>
    /// <param name="log">The log.</param>
    public static LinkDecisions Of(DecisionLog log)
    {
        ArgumentNullException.ThrowIfNull(log);
        return Of(log.Decisions);
    }

    /// <summary>The word that holds for a pair, or null when nobody has decided.</summary>
    /// <param name="recordKey">Key of the cohort record.</param>
    /// <param name="person">The person.</param>
    public string? On(string recordKey, PersonKey person) => _last.GetValueOrDefault((recordKey, person.Value));

    /// <summary>The decisions as they will be when further ones are added.</summary>
    /// <param name="further">Further decisions in order.</param>
    public LinkDecisions With(IEnumerable<Decision> further)
    {
        var joined = Of(further);
        var last = new Dictionary<(string, string), string>(_last);
        foreach (var (pair, word) in joined._last) last[pair] = word;
        return new LinkDecisions(last);
    }

    /// <summary>A decision on a link with all it needs.</summary>
    /// <exception cref="RequestFileException">Something is missing, or the word is none of the three.</exception>
    internal static Decision Checked(Decision decision, int line) =>
        decision is { RecordKey.Length: > 0, Person.Length: > 0 } && Words.Contains(decision.Outcome)
            ? decision
            : throw new RequestFileException(DecisionLog.Name, [$"Line {line} is not a decision on a link: it needs recordKey, person, and accept, reject or unsure as decision."]);

    private static LinkDecisions Of(IEnumerable<Decision> decisions)
    {
        var last = new Dictionary<(string, string), string>();
        foreach (var decision in decisions.Where(decision => decision.What == DecisionLog.Link)) last[(decision.RecordKey!, decision.Person!)] = decision.Outcome;
        return new LinkDecisions(last);
    }
}
