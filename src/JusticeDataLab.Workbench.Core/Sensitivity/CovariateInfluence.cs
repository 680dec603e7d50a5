using JusticeDataLab.Workbench.Core.Covariates;
using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Core.Sensitivity;

/// <summary>
/// The analysis with one covariate less. A covariate whose absence moves the estimate far shows what an unrecorded one as
/// strong would do.
/// </summary>
/// <param name="Covariate">The covariate left out.</param>
/// <param name="Label">Its name for readers.</param>
/// <param name="Matched">Treated people matched without it.</param>
/// <param name="Difference">The marked difference without it; null when not defined or too few are matched.</param>
/// <param name="Shift">That difference less the one of the report; null when either is not defined.</param>
[TypeFormatterSource]
public sealed record CovariateInfluence(string Covariate, string Label, int Matched, EffectEstimate? Difference, double? Shift)
{
    /// <summary>Leaves out each covariate in turn, those that the method needs excepted.</summary>
    /// <param name="main">The analysis of the report.</param>
    /// <param name="settings">Its settings.</param>
    /// <param name="own">Its difference; null when not defined.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The largest shift first; within equals in the order of the dictionary.</returns>
    public static IReadOnlyList<CovariateInfluence> Of(
        ScoredSet main, AnalysisSettings settings, EffectEstimate? own, OutcomeMeasure measure = OutcomeMeasure.Reoffended, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(main);
        ArgumentNullException.ThrowIfNull(settings);
        return
        [
            .. main.Set.Covariates
                .Where(column => !column.Covariate.Mandatory)
                .Select(column =>
                {
                    cancellation.ThrowIfCancellationRequested();
                    return Without(main, settings, own, measure, column.Covariate);
                })
                .OrderByDescending(influence => Math.Abs(influence.Shift ?? 0)),
        ];
    }

    private static CovariateInfluence Without(ScoredSet main, AnalysisSettings settings, EffectEstimate? own, OutcomeMeasure measure, Covariate covariate)
    {
        var scored = ScoredSet.Of(main.Set, settings.Covariates, settings.Propensity, [covariate.Id]);
        var sample = scored.Match(settings.Matching);
        var difference = sample.TreatedMatched < settings.Conclusions.MinimumMatched ? null : scored.Difference(measure, sample.Weights, settings.Inference);
        return new CovariateInfluence(
            covariate.Id, covariate.Label, sample.TreatedMatched, difference, difference is { } d && own is { } o ? d.Estimate - o.Estimate : null);
    }
}
