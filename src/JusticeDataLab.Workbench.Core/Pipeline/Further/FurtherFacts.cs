using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Inference.Effects;
using JusticeDataLab.Workbench.Core.Inference.Survival;
using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Core.Pipeline.Further;

/// <summary>Facts of the analyses beside the marked tests; those not defined for the data are left out.</summary>
public static class FurtherFacts
{
    // Iterated fits and resamples differ a little more between machines than sums do.
    private const double Tolerance = 1e-6;

    /// <summary>The facts.</summary>
    /// <param name="results">The results.</param>
    public static IEnumerable<Fact> Of(FurtherResults results)
    {
        ArgumentNullException.ThrowIfNull(results);
        return
        [
            .. OfEffects("rate", results.Rate),
            .. OfEffects("frequency", results.Frequency),
            .. OfRatio("rate.risk_ratio", results.Rate.Ratios is [var ratio, ..] ? ratio : null),
            .. OfRatio("frequency.poisson", results.Frequency.Poisson?.Robust),
            .. OfRatio("frequency.negative_binomial", results.Frequency.NegativeBinomial?.Robust),
            .. OfTime(results.Time),
            .. results.Family.Planned.Where(test => test.Holm is not null).SelectMany(test => new[]
            {
                Fact.Number($"further.family.{test.Test.Analysis}.{test.Test.Measure}.holm", test.Holm!.Value, "", Tolerance),
                Fact.Number($"further.family.{test.Test.Analysis}.{test.Test.Measure}.benjamini_hochberg", test.BenjaminiHochberg!.Value, "", Tolerance),
            }),
            .. results.Precision.Where(stage => stage.MinimumDetectable is not null)
                .Select(stage => Fact.Number($"further.precision.{stage.Stage}.minimum_detectable", stage.MinimumDetectable!.Value, "share", Tolerance)),
            .. results.Rate.Equivalence is { } reading ? [Fact.Text("further.precision.verdict", CodeText.Of(reading.Verdict))] : Array.Empty<Fact>(),
        ];
    }

    private static IEnumerable<Fact> OfEffects(string measure, EffectAnalysis analysis) =>
        new[]
        {
            analysis.Adjusted.FirstOrDefault(test => test.Convention == "adjusted_regress_hc3"),
            analysis.GComputation?.Effect,
            analysis.Neighbours?.Effect,
            analysis.Bootstrap?.Effect,
        }.OfType<EffectEstimate>().SelectMany(test => OfEffect($"further.{measure}.{test.Convention}", test));

    private static IEnumerable<Fact> OfTime(SurvivalComparison time) =>
    [
        Fact.Number("further.time.treated_mean", time.TreatedMean.Mean, "days", Tolerance),
        Fact.Number("further.time.comparison_mean", time.ComparisonMean.Mean, "days", Tolerance),
        .. time.MeanDifference is { } difference ? OfEffect("further.time.mean_difference", difference) : [],
        .. OfRatio("time.hazard_ratio", time.Efron?.Robust),
        .. time.ProportionalHazards is { } check ? [Fact.Number("further.time.proportional_hazards_p", check.PValue, "", Tolerance)] : Array.Empty<Fact>(),
    ];

    private static Fact[] OfEffect(string name, EffectEstimate test) =>
    [
        Fact.Number($"{name}.estimate", test.Estimate, "", Tolerance),
        Fact.Number($"{name}.lower", test.Interval.Lower, "", Tolerance),
        Fact.Number($"{name}.upper", test.Interval.Upper, "", Tolerance),
    ];

    private static IEnumerable<Fact> OfRatio(string name, RatioEstimate? ratio) => ratio is null ? [] :
    [
        Fact.Number($"further.{name}.ratio", ratio.Ratio, "", Tolerance),
        Fact.Number($"further.{name}.lower", ratio.Lower, "", Tolerance),
        Fact.Number($"further.{name}.upper", ratio.Upper, "", Tolerance),
    ];
}
