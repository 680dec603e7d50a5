using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.Covariates;
using JusticeDataLab.Workbench.Core.Propensity;

namespace JusticeDataLab.Workbench.Core.Balance;

/// <summary>How the treatment group differs from the whole pool before anybody is matched.</summary>
public static class RawBalance
{
    /// <summary>A row a covariate and level, the largest standardised mean difference first.</summary>
    /// <param name="set">The analysis set.</param>
    public static IReadOnlyList<BalanceRow> Of(AnalysisSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        var design = AnalysisDesign.Of(set, new CovariateSettings());
        var rows = BalanceTable.Assess(design.Matrix.Columns, set.Treated, [.. set.People.Select(_ => 1.0)]).Rows;
        return [.. rows.OrderByDescending(row => Math.Abs(row.Before.SmdPooled ?? 0)).ThenBy(row => row.Name, StringComparer.Ordinal)];
    }
}
