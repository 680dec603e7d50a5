using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.Balance;
using JusticeDataLab.Workbench.Reporting.Publication.Words;

namespace JusticeDataLab.Workbench.Notebooks.Displays.Steps;

internal static class PoolView
{
    private const int Largest = 15;

    public static Display Of(AnalysisSet set) => Display.Titled("The comparison pool and the covariates")
        .Figures(
            ("Treatment group", NumberText.Whole(set.TreatedCount)),
            ("Comparison pool", NumberText.Whole(set.PoolCount)),
            ("Pool for each treated person", NumberText.Decimals((double)set.PoolCount / set.TreatedCount, 1)),
            ("Covariates", NumberText.Whole(set.Covariates.Count)))
        .Table(
            "The covariate dictionary, with the share of people whose value is missing",
            ["Covariate", "Group", "Kind", "Measured", "Missing"],
            set.Covariates.Select(column => new[]
            {
                column.Covariate.Label,
                CovariateWords.Group(column.Covariate.Id),
                column.Covariate.Kind.ToString().ToLowerInvariant(),
                column.Covariate.Window,
                NumberText.Percent((double)column.MissingCount / set.People.Count),
            }));

    public static Display Differences(AnalysisSet set) =>
        Display.Titled("How the groups differ before matching")
            .Table(
                FormattableString.Invariant($"The {Largest} largest standardised mean differences"),
                ["Characteristic", "Treatment group", "Comparison pool", "Standardised difference"],
                RawBalance.Of(set).Take(Largest).Select(row => new[]
                {
                    CovariateWords.Of(row.Variable, row.Level),
                    BalanceView.Mean(row, row.Before.MeanTreated),
                    BalanceView.Mean(row, row.Before.MeanComparison),
                    NumberText.Percent(row.Before.SmdPooled),
                }))
            .Note("These differences are why the groups cannot be compared as they are: people who take part in a service are not like everyone else.");
}
