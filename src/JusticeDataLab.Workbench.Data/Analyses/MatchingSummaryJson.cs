using System.Text.Json;
using JusticeDataLab.Workbench.Core.Balance;
using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Data.Runs;

namespace JusticeDataLab.Workbench.Data.Analyses;

/// <summary><c>summary.json</c>: how a matching was done and what became of everyone, in numbers.</summary>
public static class MatchingSummaryJson
{
    /// <summary>The summary as JSON.</summary>
    /// <param name="analysis">The analysis.</param>
    public static byte[] Write(MatchingAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var sample = analysis.Sample;
        return JsonParts.Document(json =>
        {
            Settings(json, sample.Settings);
            json.WriteNumber("rows", sample.Treated + sample.Pool);
            json.WriteNumber("treated", sample.Treated);
            json.WriteNumber("pool", sample.Pool);
            json.WriteNumber("treated_matched", sample.TreatedMatched);
            json.WriteNumber("treated_unmatched", sample.Unmatched.Count);
            json.WriteStartObject("unmatched_by_reason");
            foreach (var reason in Enum.GetValues<UnmatchedReason>())
                json.WriteNumber(CodeText.Of(reason).Replace('-', '_'), sample.Unmatched.Count(lost => lost.Reason == reason));
            json.WriteEndObject();
            json.WriteNumber("comparison_matched", sample.ComparisonMatched);
            json.WriteNumber("pool_outside_support", sample.PoolOutsideSupport);
            JsonParts.Number(json, "effective_sample_size", sample.EffectiveSampleSize);
            JsonParts.Number(json, "caliper_raw", sample.CaliperRaw);
            if (sample.CovariateCalipers.Count > 0)
            {
                json.WriteStartObject("covariate_calipers_raw");
                foreach (var caliper in sample.CovariateCalipers) JsonParts.Number(json, caliper.Name, caliper.Raw);
                json.WriteEndObject();
            }

            JsonParts.Number(json, "largest_distance", sample.LargestDistance);
            json.WriteNumber("ties", sample.Ties);
            json.WriteString("estimand", CodeText.Of(sample.Estimand).Replace('-', '_'));
            Balance(json, "balance_before", analysis.Balance.Before);
            if (sample.TreatedMatched > 0) Balance(json, "balance_after", analysis.Balance.After);
            JsonParts.Texts(json, "warnings", analysis.Model?.Warnings ?? []);
        });
    }

    private static void Settings(Utf8JsonWriter json, MatchingSettings settings)
    {
        json.WriteStartObject("settings");
        json.WriteString("method", CodeText.Of(settings.Method));
        json.WriteString("scale", CodeText.Of(settings.Scale));
        JsonParts.Number(json, "caliper", settings.Caliper?.Width);
        json.WriteString("caliper_unit", settings.Caliper is { } caliper ? caliper.Unit == CaliperUnit.Raw ? "raw" : "sd" : null);
        if (settings.Method == MatchingMethod.Nearest)
        {
            json.WriteNumber("ratio", settings.Ratio);
            json.WriteBoolean("replace", settings.Replacement);
            json.WriteString("order", CodeText.Of(settings.Order));
        }

        if (settings.Method == MatchingMethod.Kernel) json.WriteString("kernel", CodeText.Of(settings.Kernel));
        json.WriteString("support", CodeText.Of(settings.Support));
        json.WriteString("ties", CodeText.Of(settings.Ties));
        json.WriteEndObject();
    }

    private static void Balance(Utf8JsonWriter json, string name, BalanceSummary summary)
    {
        json.WriteStartObject(name);
        json.WriteNumber("green", summary.Green);
        json.WriteNumber("amber", summary.Amber);
        json.WriteNumber("red", summary.Red);
        JsonParts.Number(json, "largest_smd", summary.LargestSmd);
        JsonParts.Number(json, "mean_smd", summary.MeanSmd);
        JsonParts.Number(json, "rubin_b", summary.RubinB);
        JsonParts.Number(json, "rubin_r", summary.RubinR);
        json.WriteEndObject();
    }
}
