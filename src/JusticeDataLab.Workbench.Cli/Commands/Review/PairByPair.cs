using JusticeDataLab.Workbench.Core.Linkage.Clerical;
using JusticeDataLab.Workbench.Data.Requests;
using JusticeDataLab.Workbench.Data.Reviews;

namespace JusticeDataLab.Workbench.Cli.Commands.Review;

/// <summary>
/// Goes through the pairs that nobody has looked at and records each decision at once, so that the work can be stopped
/// and taken up again. Once somebody is accepted for a row its other candidates are passed over.
/// </summary>
/// <param name="desk">The request under review.</param>
/// <param name="ask">Shows a pair, with an objection to the last answer if any and the number of pairs left, and gives the answer.</param>
/// <param name="who">Who decides.</param>
/// <param name="why">The reason that is recorded.</param>
internal sealed class PairByPair(ReviewDesk desk, Func<NamedPair, string?, int, PairAnswer> ask, string who, string why)
{
    private readonly List<Decision> _taken = [];

    /// <summary>Asks until the end or a stop; gives the number of decisions recorded.</summary>
    public int Run()
    {
        var pairs = desk.Named([.. desk.Book.Undecided]);
        for (var at = 0; at < pairs.Count; at++)
        {
            if (!IsSettled(pairs[at].Pair) && !Ask(pairs[at], pairs.Count - at)) break;
        }

        return _taken.Count;
    }

    private bool IsSettled(ReviewPair pair) => _taken.Any(decision => decision.RecordKey == pair.RecordKey && decision.Outcome == LinkDecisions.Accept);

    private bool Ask(NamedPair named, int left)
    {
        string? objection = null;
        while (true)
        {
            var answer = ask(named, objection, left);
            if (answer is PairAnswer.Stop or PairAnswer.Later) return answer is PairAnswer.Later;
            var decision = desk.Decide(named.Pair.RecordKey, named.Pair.Person, WordOf(answer), who, why);
            objection = desk.Book.Contradictions([.. _taken, decision]) is [var contradiction, ..] ? contradiction : null;
            if (objection is not null) continue;
            desk.Record([decision]);
            _taken.Add(decision);
            return true;
        }
    }

    private static string WordOf(PairAnswer answer) => answer switch
    {
        PairAnswer.Accept => LinkDecisions.Accept,
        PairAnswer.Reject => LinkDecisions.Reject,
        _ => LinkDecisions.Unsure,
    };
}
