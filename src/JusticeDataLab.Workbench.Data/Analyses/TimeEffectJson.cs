using System.Text.Json;
using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Inference.Survival;
using JusticeDataLab.Workbench.Data.Runs;

namespace JusticeDataLab.Workbench.Data.Analyses;

/// <summary><c>results.json</c> of a time to an event: curves, mean times, hazard ratios and their tests. Undefined numbers are null.</summary>
public static class TimeEffectJson
{
    /// <summary>The result as JSON.</summary>
    /// <param name="outcome">Name of the time.</param>
    /// <param name="missing">People without a time, who are left out.</param>
    /// <param name="sample">The people.</param>
    /// <param name="times">The comparison.</param>
    public static byte[] Write(string outcome, int missing, SurvivalSample sample, SurvivalComparison times)
    {
        ArgumentNullException.ThrowIfNull(sample);
        ArgumentNullException.ThrowIfNull(times);
        return JsonParts.Document(json =>
        {
            json.WriteString("outcome", outcome);
            json.WriteNumber("missing", missing);
            Group(json, "treated", sample.TreatedPeople, sample.TreatedEvents, times.TreatedMean);
            Group(json, "comparison", sample.ComparisonPeople, sample.ComparisonEvents, times.ComparisonMean);
            json.WriteString("why_no_mean_difference", times.WhyNoMeanDifference);
            json.WriteString("why_no_hazard_ratio", times.WhyNoHazardRatio);
            json.WriteStartObject("tests");
            if (times.MeanDifference is { } difference) JsonParts.Estimate(json, difference);
            if (times.Efron is { } efron) Cox(json, efron);
            if (times.Breslow is { } breslow) Cox(json, breslow);
            if (times.LogRank is { } test) LogRank(json, test);
            if (times.ProportionalHazards is { } check) Check(json, check);
            json.WriteEndObject();
            json.WriteStartObject("curves");
            Curve(json, "treated", times.Treated);
            Curve(json, "comparison", times.Comparison);
            json.WriteEndObject();
        });
    }

    private static void Group(Utf8JsonWriter json, string name, int people, int events, RestrictedMean mean)
    {
        json.WriteStartObject(name);
        json.WriteNumber("n", people);
        json.WriteNumber("events", events);
        JsonParts.Number(json, "limit", mean.Limit);
        JsonParts.Number(json, "restricted_mean", mean.Mean);
        JsonParts.Number(json, "restricted_mean_se", mean.StandardError);
        JsonParts.Number(json, "restricted_mean_se_model", mean.ModelStandardError);
        json.WriteEndObject();
    }

    private static void Cox(Utf8JsonWriter json, CoxResult fit)
    {
        json.WriteStartObject(CoxRegression.NameOf(fit.Ties));
        JsonParts.Number(json, "log_hr", fit.LogHazardRatio);
        JsonParts.Number(json, "se_model", fit.ModelStandardError);
        JsonParts.Number(json, "se_robust", fit.RobustStandardError);
        JsonParts.Number(json, "hr", Math.Exp(fit.LogHazardRatio));
        JsonParts.Number(json, "ci_lo", fit.Robust?.Lower);
        JsonParts.Number(json, "ci_hi", fit.Robust?.Upper);
        JsonParts.Number(json, "p", fit.Robust?.PValue);
        JsonParts.Number(json, "loglik_null", fit.NullLogLikelihood);
        JsonParts.Number(json, "loglik", fit.LogLikelihood);
        JsonParts.Number(json, "lr_chisq", fit.LikelihoodRatioChiSquare);
        JsonParts.Number(json, "score_chisq", fit.ScoreChiSquare);
        JsonParts.Number(json, "wald_chisq", fit.WaldChiSquare);
        json.WriteEndObject();
    }

    private static void LogRank(Utf8JsonWriter json, LogRankTest test)
    {
        json.WriteStartObject("logrank");
        JsonParts.Number(json, "observed", test.Observed);
        JsonParts.Number(json, "expected", test.Expected);
        JsonParts.Number(json, "variance", test.Variance);
        JsonParts.Number(json, "chisq", test.ChiSquare);
        JsonParts.Number(json, "p", test.PValue);
        json.WriteEndObject();
    }

    private static void Check(Utf8JsonWriter json, ProportionalHazardsTest check)
    {
        json.WriteStartObject("proportional_hazards");
        JsonParts.Number(json, "chisq", check.ChiSquare);
        JsonParts.Number(json, "p", check.PValue);
        json.WriteEndObject();
    }

    private static void Curve(Utf8JsonWriter json, string name, KaplanMeierCurve curve)
    {
        json.WriteStartArray(name);
        foreach (var point in curve.Points)
        {
            json.WriteStartObject();
            JsonParts.Number(json, "time", point.Time);
            json.WriteNumber("n", point.People);
            JsonParts.Number(json, "at_risk", point.AtRisk);
            JsonParts.Number(json, "events", point.Events);
            JsonParts.Number(json, "survival", point.Survival);
            JsonParts.Number(json, "se", point.StandardError);
            Band(json, "log", point.LogBand);
            Band(json, "log_log", point.LogLogBand);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Band(Utf8JsonWriter json, string name, ConfidenceInterval? band)
    {
        JsonParts.Number(json, name + "_lo", band?.Lower);
        JsonParts.Number(json, name + "_hi", band?.Upper);
    }
}
