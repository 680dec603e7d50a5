namespace JusticeDataLab.Workbench.Core.Linkage.Quality;

/// <summary>Why rows were not linked, the most frequent reason first.</summary>
public static class UnlinkedReasons
{
    private const string Repeated = "the same person as another row";

    /// <summary>Counts the rows that were not linked by status and reason.</summary>
    /// <param name="linked">The links.</param>
    public static IReadOnlyList<UnlinkedReason> Of(LinkedCohort linked)
    {
        ArgumentNullException.ThrowIfNull(linked);
        return
        [
            .. linked.Links
                .Where(link => link.Status is not LinkStatus.Linked)
                .GroupBy(link => (link.Status, Reason: link.SamePersonAsRow is null ? link.Reason : Repeated))
                .Select(rows => new UnlinkedReason(rows.Key.Status, rows.Key.Reason, rows.Count(), (double)rows.Count() / linked.Links.Count))
                .OrderByDescending(reason => reason.Rows)
                .ThenBy(reason => reason.Status)
                .ThenBy(reason => reason.Reason, StringComparer.Ordinal),
        ];
    }
}
