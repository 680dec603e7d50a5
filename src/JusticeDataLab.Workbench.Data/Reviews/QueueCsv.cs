using System.Globalization;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Data.Csv;
using JusticeDataLab.Workbench.Data.Requests;

namespace JusticeDataLab.Workbench.Data.Reviews;

/// <summary>The queue as a table to fill in: both sides of each pair side by side, and an empty column for the decision.</summary>
internal static class QueueCsv
{
    public const string Row = "row";
    public const string Decision = "decision";
    public const string Why = "why";
    public const string RecordKey = "record_key";
    public const string Person = "person";

    private static readonly string[] Fields = ["name", "date_of_birth", "sex", "pnc_id", "cro", "prison_number"];

    public static string Write(IReadOnlyList<NamedPair> pairs, LinkDecisions decisions) => CsvText.Write(
        [Row, "status", .. Fields.SelectMany(field => new[] { "cohort_" + field, "register_" + field }), "levels", "weight", Decision, Why, RecordKey, Person],
        pairs.Select(named => (string[])
        [
            CellText.Of(named.Pair.RowNumber),
            CodeText.Of(named.Pair.Status),
            .. named.Fields.SelectMany(field => new[] { Safe(field.Cohort), Safe(field.Register) }),
            named.Levels,
            named.Pair.Weight.ToString("0.0", CultureInfo.InvariantCulture),
            decisions.On(named.Pair.RecordKey, named.Pair.Person) ?? "",
            "",
            named.Pair.RecordKey,
            named.Pair.Person.Value,
        ]));

    // A spreadsheet would compute a cell that begins like a formula; what an organisation sent must not run.
    private static string Safe(string value) => value.Length > 0 && "=+-@\t\r".Contains(value[0], StringComparison.Ordinal) ? "'" + value : value;
}
