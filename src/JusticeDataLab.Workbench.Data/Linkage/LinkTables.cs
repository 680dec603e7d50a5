using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Data.Csv;

namespace JusticeDataLab.Workbench.Data.Linkage;

/// <summary>
/// The tables of a linkage. They carry cohort rows and person_ids, never names; they stay where they are written and are
/// no part of a publication.
/// </summary>
public static class LinkTables
{
    private const int MostCandidates = 5;

    /// <summary><c>links.csv</c>: for each cohort row what was decided, and its best candidates. Only <c>linked</c> counts.</summary>
    /// <param name="linked">The links.</param>
    public static string Links(LinkedCohort linked) => CsvText.Write(
        ["cohort_row", "person_id", "status", "weight", "probability", "pass"],
        linked.Links.OrderBy(link => link.RowNumber).SelectMany(RowsOf));

    /// <summary><c>levels.csv</c>: what each comparison of each listed pair showed, and what it adds to the weight.</summary>
    /// <param name="linked">The links.</param>
    public static string Levels(LinkedCohort linked) => CsvText.Write(
        ["cohort_row", "person_id", "comparison", "level", "weight_usual", "weight_frequency"],
        linked.Links.OrderBy(link => link.RowNumber).SelectMany(link => link.Candidates.Take(MostCandidates).SelectMany(option => option.Levels.Select(level => new[]
        {
            CellText.Of(link.RowNumber),
            option.PersonId,
            CodeText.Of(level.Comparison),
            level.Level,
            CellText.Of(level.Usual),
            CellText.Of(level.Frequency),
        }))));

    /// <summary><c>link-levels.csv</c> of a run: what each comparison of each link showed. No person is named, not even by person_id.</summary>
    /// <param name="linked">The links.</param>
    public static string LevelsOfLinks(LinkedCohort linked) => CsvText.Write(
        ["cohort_row", "comparison", "level", "weight_usual", "weight_frequency"],
        linked.Links.Where(link => link is { Status: LinkStatus.Linked, Candidates.Count: > 0 }).OrderBy(link => link.RowNumber).SelectMany(link =>
            link.Candidates[0].Levels.Select(level => new[] { CellText.Of(link.RowNumber), CodeText.Of(level.Comparison), level.Level, CellText.Of(level.Usual), CellText.Of(level.Frequency) })));

    private static IEnumerable<string[]> RowsOf(CohortLink link)
    {
        var status = StatusOf(link.Status);
        if (link.Candidates.Count == 0 || link.Status is LinkStatus.NotFound)
            yield return [CellText.Of(link.RowNumber), link.PersonId ?? "", status, "", "", link.Pass is { } pass ? CodeText.Of(pass) : ""];
        for (var at = 0; at < Math.Min(MostCandidates, link.Candidates.Count); at++)
        {
            var decides = at == 0 && link.Status is not LinkStatus.NotFound;
            yield return Row(link, link.Candidates[at], decides ? status : "candidate");
        }
    }

    private static string[] Row(CohortLink link, LinkCandidate option, string status) =>
    [
        CellText.Of(link.RowNumber), option.PersonId, status, CellText.Of(option.Weight), CellText.Of(option.Probability), "probabilistic",
    ];

    private static string StatusOf(LinkStatus status) => CodeText.Of(status).Replace('-', '_');
}
