using JusticeDataLab.Workbench.Core.Balance;
using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Inference.Regression;
using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Core.Sensitivity;

/// <summary>
/// The difference in one measure under every combination of covariate set, way of matching and test: how much of the
/// answer hangs on choices that another analyst might have made otherwise. A model is fitted once for each covariate set
/// and a match made once for both tests.
/// </summary>
/// <remarks>Nothing is chosen by it: the analysis of the report was fixed before outcomes were seen. Source: Simonsohn, Simmons and Nelson 2020.</remarks>
public static class SpecificationCurve
{
    private static readonly double[] Calipers = [0.05, 0.1, 0.2, 0.4];

    /// <summary>
    /// The ways of matching that are tried unless told otherwise: the request's own; radius, nearest neighbour (with and
    /// without using people again) and kernel, each with calipers or bandwidths of 0.05 to 0.4 standard deviations; and
    /// inverse probability weights.
    /// </summary>
    /// <param name="own">The request's own.</param>
    public static IReadOnlyList<MatchingSettings> Ways(MatchingSettings own)
    {
        ArgumentNullException.ThrowIfNull(own);
        var calipers = Calipers.Select(width => new Caliper(width, CaliperUnit.StandardDeviations)).ToList();
        return
        [
            .. new[] { own }
                .Concat(calipers.Select(caliper => own with { Method = MatchingMethod.Radius, Caliper = caliper }))
                .Concat(calipers.Select(caliper => own with { Method = MatchingMethod.Nearest, Caliper = caliper, Replacement = false }))
                .Concat(calipers.Select(caliper => own with { Method = MatchingMethod.Nearest, Caliper = caliper, Replacement = true, Order = MatchingOrder.Data }))
                .Concat(calipers.Select(caliper => own with { Method = MatchingMethod.Kernel, Caliper = caliper }))
                .Append(own with { Method = MatchingMethod.InverseProbability, Caliper = null, Calipers = [] })
                .Distinct(),
        ];
    }

    /// <summary>Tries every combination.</summary>
    /// <param name="main">The analysis of the report.</param>
    /// <param name="settings">Its settings.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="covariates">Sets of covariates; null for <see cref="CovariateSet.Standard"/>.</param>
    /// <param name="ways">Ways of matching; null for <see cref="Ways"/>.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The combinations in order: by covariate set, way, then the marked test before the adjusted one.</returns>
    public static IReadOnlyList<SpecificationEstimate> Run(
        ScoredSet main,
        AnalysisSettings settings,
        OutcomeMeasure measure = OutcomeMeasure.Reoffended,
        IReadOnlyList<CovariateSet>? covariates = null,
        IReadOnlyList<MatchingSettings>? ways = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(main);
        ArgumentNullException.ThrowIfNull(settings);
        covariates ??= CovariateSet.Standard(main.Set, settings.Covariates);
        ways ??= Ways(settings.Matching);
        var results = new List<SpecificationEstimate>();
        foreach (var choice in covariates)
        {
            cancellation.ThrowIfCancellationRequested();
            var isOwn = choice.LeaveOut.Count == 0 && choice.Numbers == settings.Covariates.Numbers;
            var scored = isOwn ? main : ScoredSet.Of(main.Set, settings.Covariates with { Numbers = choice.Numbers }, settings.Propensity, choice.LeaveOut);
            foreach (var way in ways) results.AddRange(Try(main, scored, choice.Name, way, isOwn && way == settings.Matching, settings, measure));
        }

        return results;
    }

    private static IEnumerable<SpecificationEstimate> Try(
        ScoredSet main, ScoredSet scored, string covariates, MatchingSettings way, bool isMain, AnalysisSettings settings, OutcomeMeasure measure)
    {
        var sample = scored.Match(way);
        var enough = sample.TreatedMatched >= settings.Conclusions.MinimumMatched;
        // Balance is judged on the covariates of the request, so that a model without one is not spared the look at it.
        var smd = enough ? BalanceTable.Assess(main.Design.Matrix.Columns, main.Set.Treated, sample.Weights, null, settings.Balance).After.LargestSmd : null;
        SpecificationEstimate Of(bool isAdjusted, EffectEstimate? difference) => new(
            covariates, way, isAdjusted, sample.TreatedMatched, sample.EffectiveSampleSize, smd, difference, isMain && !isAdjusted);

        yield return Of(false, enough ? scored.Difference(measure, sample.Weights, settings.Inference) : null);
        yield return Of(true, enough ? LinearRegression.Effect(scored.Adjusted(measure, sample.Weights, settings.Inference), RobustVariance.Hc3, settings.Inference.ConfidenceLevel) : null);
    }
}
