using System.Text.Json;
using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Data.Runs;

/// <summary><c>results.json</c>: the compared measures, unrounded, with every variance convention. Undefined numbers are null.</summary>
public static class ResultsJson
{
    /// <summary>The results as JSON.</summary>
    /// <param name="outcomes">The compared measures.</param>
    public static byte[] Write(OutcomeResults outcomes)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        return JsonParts.Document(json =>
        {
            json.WriteNumber("treatedReoffenders", outcomes.TreatedReoffenders);
            json.WriteStartArray("outcomes");
            foreach (var result in outcomes.Results) Write(json, result);
            json.WriteEndArray();
        });
    }

    private static void Write(Utf8JsonWriter json, OutcomeResult result)
    {
        json.WriteStartObject();
        json.WriteNumber("number", (int)result.Measure);
        json.WriteString("outcome", CodeText.Of(result.Measure));
        Write(json, "treated", result.Treated);
        Write(json, "comparison", result.Comparison);
        if (result.Difference is { } marked) json.WriteString("marked", marked.Convention);
        else json.WriteString("whyUndefined", result.WhyUndefined);
        json.WriteStartObject("tests");
        foreach (var test in result.Conventions) JsonParts.Estimate(json, test);
        json.WriteEndObject();
        if (result.Needed is { } needed)
        {
            if (needed.People is { } people) json.WriteNumber("peopleNeeded", people);
            else json.WriteNull("peopleNeeded");
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, GroupSummary group)
    {
        json.WriteStartObject(name);
        json.WriteNumber("people", group.People);
        JsonParts.Number(json, "effectiveSampleSize", group.EffectiveSampleSize);
        JsonParts.Number(json, "mean", group.Mean);
        JsonParts.Number(json, "variance", group.Variance);
        JsonParts.Number(json, "lower", group.Interval?.Lower);
        JsonParts.Number(json, "upper", group.Interval?.Upper);
        json.WriteEndObject();
    }
}
