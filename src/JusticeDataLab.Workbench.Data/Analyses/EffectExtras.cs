using System.Text.Json;
using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Inference.Counts;
using JusticeDataLab.Workbench.Core.Inference.Effects;
using JusticeDataLab.Workbench.Core.Inference.Precision;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Data.Runs;

namespace JusticeDataLab.Workbench.Data.Analyses;

/// <summary>The analyses beside the marked test, each under its name; those not asked for or not of the outcome's kind are left out.</summary>
internal static class EffectExtras
{
    public static void Write(Utf8JsonWriter json, EffectAnalysis analysis, IReadOnlyList<string> covariates)
    {
        if (analysis.Ratios.Count > 0) Object(json, "ratios", () => All(analysis.Ratios, one => JsonParts.Ratio(json, one)));
        if (covariates.Count > 0) Adjusted(json, analysis, covariates);
        if (analysis.Neighbours is { } near)
        {
            Object(json, "neighbours", () =>
            {
                json.WriteNumber("treated_matched", near.TreatedMatched);
                Effect(json, near.Effect, near.WhyUndefined);
            });
        }

        if (analysis.Bootstrap is { } bootstrap)
        {
            Object(json, "bootstrap", () =>
            {
                json.WriteNumber("replicates", bootstrap.Replicates);
                json.WriteNumber("undefined", bootstrap.Undefined);
                JsonParts.Number(json, "bias", bootstrap.Bias);
                JsonParts.Number(json, "percentile_lo", bootstrap.Percentiles?.Lower);
                JsonParts.Number(json, "percentile_hi", bootstrap.Percentiles?.Upper);
                Effect(json, bootstrap.Effect, bootstrap.WhyUndefined);
            });
        }

        if (analysis.Poisson is not null)
        {
            Object(json, "counts", () =>
            {
                Count(json, "poisson", analysis.Poisson);
                Count(json, "negative_binomial", analysis.NegativeBinomial!);
                if (analysis.AdjustedNegativeBinomial is { } adjusted) Count(json, "negative_binomial_adjusted", adjusted);
            });
        }

        if (analysis.Precision is { } stage) Precision(json, stage, analysis.Equivalence);
    }

    private static void Adjusted(Utf8JsonWriter json, EffectAnalysis analysis, IReadOnlyList<string> covariates) => Object(json, "adjusted", () =>
    {
        JsonParts.Texts(json, "covariates", covariates);
        JsonParts.Texts(json, "left_out", analysis.AliasedCovariates.Select(place => covariates[place]));
        Object(json, "tests", () => All(analysis.Adjusted, one => JsonParts.Estimate(json, one)));
        if (analysis.GComputation is not { } g) return;
        Object(json, "g_computation", () =>
        {
            JsonParts.Number(json, "mean_treated", g.MeanTreated);
            JsonParts.Number(json, "mean_untreated", g.MeanUntreated);
            Effect(json, g.Effect, g.WhyUndefined);
            if (g.RiskRatio is { } ratio) JsonParts.Ratio(json, ratio);
        });
    });

    private static void Count(Utf8JsonWriter json, string name, CountRatio count) => Object(json, name, () =>
    {
        json.WriteString("why_undefined", count.WhyUndefined);
        JsonParts.Number(json, "alpha", count.WhyUndefined is null ? count.Alpha : null);
        JsonParts.Number(json, "theta", count.Alpha > 0 ? 1 / count.Alpha : null);
        JsonParts.Number(json, "theta_se", count.ThetaStandardError);
        JsonParts.Number(json, "log_likelihood", count.LogLikelihood);
        JsonParts.Number(json, "dispersion", count.Dispersion);
        foreach (var ratio in new[] { count.Model, count.Robust, count.Clustered }.OfType<RatioEstimate>()) JsonParts.Ratio(json, ratio);
    });

    private static void Precision(Utf8JsonWriter json, PrecisionStage stage, EquivalenceReading? reading) => Object(json, "precision", () =>
    {
        JsonParts.Number(json, "minimum_detectable", stage.MinimumDetectable);
        JsonParts.Number(json, "detectable_below", stage.DetectableBelow);
        JsonParts.Number(json, "power_for_margin", stage.PowerForMargin);
        JsonParts.Number(json, "margin", reading?.Margin);
        json.WriteString("verdict", reading is null ? null : CodeText.Of(reading.Verdict));
        json.WriteString("sentence", reading?.Sentence);
    });

    private static void Effect(Utf8JsonWriter json, EffectEstimate? effect, string? why)
    {
        json.WriteString("why_undefined", why);
        if (effect is not null) JsonParts.Estimate(json, effect);
    }

    private static void All<T>(IEnumerable<T> all, Action<T> write)
    {
        foreach (var one in all) write(one);
    }

    private static void Object(Utf8JsonWriter json, string name, Action members)
    {
        json.WriteStartObject(name);
        members();
        json.WriteEndObject();
    }
}
