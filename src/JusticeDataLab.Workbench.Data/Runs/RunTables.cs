using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.AnalysisSets.Profiles;
using JusticeDataLab.Workbench.Core.Balance;
using JusticeDataLab.Workbench.Core.Covariates;
using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Data.Csv;

namespace JusticeDataLab.Workbench.Data.Runs;

/// <summary>The tables of a run as CSV text. Numbers are unrounded; an undefined number is an empty cell.</summary>
public static class RunTables
{
    private static readonly string[] MeasureNames = ["mean_treated", "mean_comparison", "smd_pooled", "smd_treated", "var_ratio", "ks", "ecdf_mean"];

    /// <summary><c>attrition.csv</c>: who was lost, and why.</summary>
    /// <param name="attrition">The attrition table.</param>
    public static string Attrition(AttritionTable attrition) => CsvText.Write(
        ["reason", "description", "cohort_lost", "cohort_left", "pool_lost"],
        attrition.Steps.Select((step, position) => new[]
        {
            CodeText.Of(step.Reason),
            AttritionWords.Of(step.Reason),
            CellText.Of(step.Cohort),
            CellText.Of(attrition.CohortLeftAfter(position)),
            CellText.Of(step.Pool),
        }));

    /// <summary>
    /// <c>links.csv</c>: what was found for each cohort row. It names rows, so it stays in the run's folder and is never
    /// published.
    /// </summary>
    /// <param name="linked">The links.</param>
    public static string Links(LinkedCohort linked) => CsvText.Write(
        ["cohort_row", "person", "status", "weight", "probability", "pass", "candidates", "reason"],
        linked.Links.Select(link => new[]
        {
            CellText.Of(link.RowNumber),
            link.Person?.Value ?? "",
            CodeText.Of(link.Status),
            link.Candidates.Count > 0 ? CellText.Of(link.Candidates[0].Weight) : "",
            link.Candidates.Count > 0 ? CellText.Of(link.Candidates[0].Probability) : "",
            link.Pass is { } pass ? CodeText.Of(pass) : "",
            CellText.Of(link.CandidateCount),
            link.Reason,
        }));

    /// <summary><c>balance.csv</c>: one row a covariate column, every level among them, and the score.</summary>
    /// <param name="balance">The balance table.</param>
    public static string Balance(BalanceTable balance) => CsvText.Write(
        ["variable", "level", .. Measures("_before"), .. Measures("_after")],
        balance.Rows.Select(row => (string[])[row.Variable, row.Level ?? "", .. Values(row.Before), .. Values(row.After)]));

    /// <summary><c>covariates.csv</c>: the covariates used, as the dictionary defines them.</summary>
    /// <param name="covariates">The covariates.</param>
    public static string Covariates(IEnumerable<Covariate> covariates) => CsvText.Write(
        ["id", "label", "group", "kind", "source_table", "window", "definition", "when_missing"],
        covariates.Select(covariate => new[]
        {
            covariate.Id, covariate.Label, CodeText.Of(covariate.Group), CodeText.Of(covariate.Kind),
            covariate.SourceTable, covariate.Window, covariate.Definition, covariate.WhenMissing,
        }));

    /// <summary><c>profile.csv</c>: people included and not included, by level of each characteristic.</summary>
    /// <param name="profile">The profile.</param>
    public static string Profile(TreatmentProfile profile) => CsvText.Write(
        ["characteristic", "level", "included", "not_included"],
        profile.Rows.Select(row => new[] { row.Characteristic, row.Level, CellText.Of(row.Included), CellText.Of(row.NotIncluded) }));

    private static IEnumerable<string> Measures(string suffix) => MeasureNames.Select(name => name + suffix);

    private static IEnumerable<string> Values(BalanceMeasures measures) =>
    [
        CellText.Of(measures.MeanTreated), CellText.Of(measures.MeanComparison), CellText.Of(measures.SmdPooled), CellText.Of(measures.SmdTreated),
        CellText.Of(measures.VarianceRatio), CellText.Of(measures.KolmogorovSmirnov), CellText.Of(measures.EcdfMean),
    ];
}
