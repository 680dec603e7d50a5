using JusticeDataLab.Workbench.Core.Cohorts.Columns;
using JusticeDataLab.Workbench.Core.Cohorts.Reading;

namespace JusticeDataLab.Workbench.Core.Cohorts;

/// <summary>
/// Reads a cohort file into typed records without judging it: what is missing or cannot be read is null. For linking any
/// list of people; submissions are read by <see cref="Review.SubmissionValidator"/>.
/// </summary>
public static class CohortRecordReader
{
    /// <summary>Year assumed for the data extract when none is known; it only decides the century of two-digit PNC years.</summary>
    public const int AssumedExtractYear = 2049;

    /// <summary>One record for each row that is not blank, in the order of the file.</summary>
    /// <param name="table">The file as read.</param>
    /// <param name="extractYear">Year of the administrative data extract; null when it is not known.</param>
    public static IReadOnlyList<CohortRecord> ReadAll(CohortTable table, int? extractYear = null)
    {
        var parser = new RecordParser(ColumnMapping.Of(table.Headers), extractYear ?? AssumedExtractYear);
        var records = new List<CohortRecord>(table.Rows.Count);
        for (var row = 0; row < table.Rows.Count; row++)
        {
            if (!RecordParser.IsBlank(table.Rows[row])) records.Add(parser.Parse(row + 1, table.Rows[row], findings: null));
        }

        return RecordKeys.Assign(records);
    }
}
