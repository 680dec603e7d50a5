using System.Text.Json;
using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Inference.Effects;
using JusticeDataLab.Workbench.Data.Runs;

namespace JusticeDataLab.Workbench.Data.Analyses;

/// <summary>
/// <c>results.json</c> of one outcome: both groups, the difference, the test under every variance convention, with null
/// where a convention is not defined for the data, and the analyses beside it.
/// </summary>
public static class EffectJson
{
    /// <summary>The result as JSON.</summary>
    /// <param name="outcome">Name of the outcome.</param>
    /// <param name="kind">What kind of number it is.</param>
    /// <param name="missing">People without a value, who are left out.</param>
    /// <param name="analysis">The analysis.</param>
    /// <param name="covariates">Names of the columns adjusted for.</param>
    public static byte[] Write(string outcome, OutcomeKind kind, int missing, EffectAnalysis analysis, IReadOnlyList<string> covariates)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var comparison = analysis.Means;
        var (treated, pool) = (comparison.Treated, comparison.Comparison);
        double? difference = treated.People > 0 && pool.People > 0 ? treated.Mean - pool.Mean : null;
        return JsonParts.Document(json =>
        {
            json.WriteString("outcome", outcome);
            json.WriteNumber("missing", missing);
            Write(json, "treated", treated);
            Write(json, "comparison", pool);
            JsonParts.Number(json, "difference", difference);
            json.WriteString("marked", comparison.Difference?.Convention);
            json.WriteString("why_undefined", comparison.WhyUndefined);
            json.WriteStartObject("tests");
            foreach (var name in TestConvention.All(kind == OutcomeKind.Binary))
            {
                if (comparison.Conventions.FirstOrDefault(test => test.Convention == name) is { } test) JsonParts.Estimate(json, test);
                else Undefined(json, name, difference);
            }

            foreach (var test in analysis.Clustered) JsonParts.Estimate(json, test);
            json.WriteEndObject();
            JsonParts.Texts(json, "warnings", analysis.Warnings);
            EffectExtras.Write(json, analysis, covariates);
        });
    }

    private static void Write(Utf8JsonWriter json, string name, GroupSummary group)
    {
        var any = group.People > 0;
        json.WriteStartObject(name);
        json.WriteNumber("n", group.People);
        JsonParts.Number(json, "effective_sample_size", group.EffectiveSampleSize);
        JsonParts.Number(json, "mean", any ? group.Mean : null);
        JsonParts.Number(json, "variance", group.People > 1 ? group.Variance : null);
        JsonParts.Number(json, "ci_lo", group.Interval?.Lower);
        JsonParts.Number(json, "ci_hi", group.Interval?.Upper);
        json.WriteEndObject();
    }

    private static void Undefined(Utf8JsonWriter json, string name, double? difference)
    {
        json.WriteStartObject(name);
        JsonParts.Number(json, "estimate", difference);
        foreach (var part in new[] { "se", "df", "p", "ci_lo", "ci_hi" }) json.WriteNull(part);
        json.WriteEndObject();
    }
}
