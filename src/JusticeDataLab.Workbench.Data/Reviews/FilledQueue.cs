using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Data.Csv;
using JusticeDataLab.Workbench.Data.Requests;

namespace JusticeDataLab.Workbench.Data.Reviews;

/// <summary>
/// Reads a filled-in queue. Only the decision, its reason and the keys of the pair are looked at; a spreadsheet may have
/// saved it with semicolons, in another encoding or in another order.
/// </summary>
public static class FilledQueue
{
    private static readonly string[] Needed = [QueueCsv.Row, QueueCsv.Decision, QueueCsv.RecordKey, QueueCsv.Person];

    /// <summary>The decisions of a queue that are new or differ from those recorded. An empty decision is none.</summary>
    /// <param name="path">The file.</param>
    /// <param name="book">The review as it stands.</param>
    /// <param name="when">When they are taken in.</param>
    /// <param name="who">Who decided.</param>
    /// <param name="why">The reason where the file gives none.</param>
    /// <exception cref="ReviewQueueException">Rows cannot be taken in.</exception>
    public static IReadOnlyList<Decision> Read(string path, ReviewBook book, string when, string who, string why)
    {
        ArgumentNullException.ThrowIfNull(book);
        var table = CohortFileReader.Read(path);
        var headers = table.Headers.Select(header => header.Trim().ToLowerInvariant()).ToArray();
        var problems = ColumnProblems(headers);
        if (problems.Count > 0) throw new ReviewQueueException(problems);

        string Cell(int row, string column) =>
            Array.IndexOf(headers, column) is var place and >= 0 && place < table.Rows[row].Count ? table.Rows[row][place].Trim() : "";
        var decisions = new Dictionary<(string, string), Decision>();
        for (var row = 0; row < table.Rows.Count; row++)
        {
            if (table.Rows[row].All(string.IsNullOrWhiteSpace)) continue;
            var (recordKey, person, word) = (Cell(row, QueueCsv.RecordKey), Cell(row, QueueCsv.Person), Cell(row, QueueCsv.Decision).ToLowerInvariant());
            var reason = Cell(row, QueueCsv.Why) is { Length: > 0 } given ? given : why;
            var known = CheckPair(row, Cell(row, QueueCsv.Row), book.RowOf(recordKey, new PersonKey(person)), problems);
            if (word.Length > 0 && !LinkDecisions.Words.Contains(word))
                problems.Add(At(row, QueueCsv.Decision, "review-decision", "the cell is none of the words for a decision.", "Write accept, reject or unsure, or leave the cell empty."));
            else if (known && word.Length > 0)
                Add(decisions, row, new Decision(DecisionLog.Link, word, when, who, reason) { RecordKey = recordKey, Person = person }, problems);
        }

        if (problems.Count == 0)
            problems.AddRange(book.Contradictions(decisions.Values).Select(sentence => At(null, QueueCsv.Decision, "review-contradiction", sentence, "")));
        if (problems.Count > 0) throw new ReviewQueueException(problems);
        return [.. decisions.Values.Where(decision => book.Decisions.On(decision.RecordKey!, new PersonKey(decision.Person!)) != decision.Outcome)];
    }

    private static List<string> ColumnProblems(string[] headers) =>
    [
        .. Needed.Where(name => !headers.Contains(name)).Select(name => At(null, name, "review-column", NearestName.Of(name, headers) is { } near
            ? $"the column is missing; there is one called '{near}'."
            : "the column is missing.", "Export the queue again and fill in that file.")),
        .. Needed.Append(QueueCsv.Why).Where(name => headers.Count(header => header == name) > 1)
            .Select(name => At(null, name, "review-column", "there are two columns of this name.", "Remove one of them.")),
    ];

    private static bool CheckPair(int row, string cohortRow, int? known, List<string> problems)
    {
        if (known is null)
            problems.Add(At(row, QueueCsv.RecordKey, "review-pair", "the row is no pair of this request as it is linked now.", "Export the queue again and decide on the pair there, or remove the row."));
        else if (cohortRow != CellText.Of(known))
            problems.Add(At(row, QueueCsv.Row, "review-row", FormattableString.Invariant($"the record of this row is row {known} of the cohort file, not the row given."), "Export the queue again and fill in that file."));
        else
            return true;
        return false;
    }

    private static void Add(Dictionary<(string, string), Decision> decisions, int row, Decision decision, List<string> problems)
    {
        var pair = (decision.RecordKey!, decision.Person!);
        if (!decisions.TryAdd(pair, decision) && decisions[pair].Outcome != decision.Outcome)
            problems.Add(At(row, QueueCsv.Decision, "review-repeated", "the pair was decided otherwise in a row above.", "Keep one of the two rows."));
    }

    private static string At(int? row, string column, string rule, string message, string remedy)
    {
        var place = row is { } number ? FormattableString.Invariant($", row {number + 1}, column {column}") : $", column {column}";
        return $"{place}: {message} {remedy}".TrimEnd() + $" (Rule {rule}.)";
    }
}
