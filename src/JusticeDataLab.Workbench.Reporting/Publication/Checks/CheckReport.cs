namespace JusticeDataLab.Workbench.Reporting.Publication.Checks;

/// <summary>Results of every check of a publication.</summary>
/// <param name="Results">One for each item, in the order of the lists.</param>
public sealed record CheckReport(IReadOnlyList<CheckResult> Results)
{
    /// <summary>Checks with an outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    public int Count(CheckOutcome outcome) => Results.Count(result => result.Outcome == outcome);

    /// <summary>Whether no essential check fails.</summary>
    public bool IsPublishable => !Results.Any(result => result is { IsEssential: true, Outcome: CheckOutcome.Failed });

    /// <summary>The report with results of other checks put in the place of those of the same number.</summary>
    /// <param name="results">Results of checks that need another program.</param>
    public CheckReport With(IEnumerable<CheckResult> results)
    {
        var replaced = results.ToDictionary(result => result.Id, StringComparer.Ordinal);
        return new CheckReport([.. Results.Select(result => replaced.GetValueOrDefault(result.Id, result))]);
    }
}
