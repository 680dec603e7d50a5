using JusticeDataLab.Workbench.Core.Cohorts;
using JusticeDataLab.Workbench.Core.Cohorts.Review;
using JusticeDataLab.Workbench.Core.Cohorts.Rules;
using JusticeDataLab.Workbench.Core.IndexEvents;
using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Core.AnalysisSets;

/// <summary>
/// The rows of a cohort file that a planned analysis is about. What the earlier steps found is cut down to these rows;
/// whom the pool leaves out stays as it was, so that nobody of the rest of the cohort becomes a comparison person.
/// </summary>
internal sealed class CohortPart
{
    private readonly HashSet<int> _rows;

    private CohortPart(HashSet<int> rows) => _rows = rows;

    /// <summary>The part that a filter makes, or null when it names no column of the file.</summary>
    public static CohortPart? Of(CohortTable table, AnalysisFilter filter)
    {
        var column = table.Headers.ToList().FindIndex(filter.IsAbout);
        return column < 0
            ? null
            : new CohortPart([.. Enumerable.Range(1, table.Rows.Count).Where(row => table.Rows[row - 1] is var cells && column < cells.Count && filter.Accepts(cells[column]))]);
    }

    /// <summary>Submission, links and index disposals of the part.</summary>
    public (SubmissionReview Review, LinkedCohort Linked, IndexedCohort Indexed) Of(SubmissionReview review, LinkedCohort linked, IndexedCohort indexed)
    {
        var links = linked with { Links = [.. linked.Links.Where(link => Has(link.RowNumber))] };
        List<IndexedPerson> people = [.. indexed.People.Where(person => Has(person.RowNumber))];
        return (Of(review), links, indexed with { People = people, WithoutSentence = links.Linked - people.Count });
    }

    private SubmissionReview Of(SubmissionReview review) => review with
    {
        Records = [.. review.Records.Where(record => Has(record.RowNumber))],
        LaterRecords = [.. review.LaterRecords.Where(record => Has(record.RowNumber))],
        RowCount = _rows.Count,
        RowsWithErrors = review.Findings
            .Where(finding => finding is { Severity: FindingSeverity.Error, Row: { } row } && Has(row))
            .Select(finding => finding.Row).Distinct().Count(),
    };

    private bool Has(int row) => _rows.Contains(row);
}
