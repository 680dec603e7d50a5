using System.Text.Json;
using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Data.Runs;

/// <summary><c>results.json</c>: the compared measures, unrounded, with every variance convention. Undefined numbers are null.</summary>
public static class ResultsJson
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n" };

    /// <summary>The results as JSON.</summary>
    /// <param name="outcomes">The compared measures.</param>
    public static byte[] Write(OutcomeResults outcomes)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Layout))
        {
            json.WriteStartObject();
            json.WriteNumber("treatedReoffenders", outcomes.TreatedReoffenders);
            json.WriteStartArray("outcomes");
            foreach (var result in outcomes.Results) Write(json, result);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
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
        foreach (var test in result.Conventions) Write(json, test);
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
        Number(json, "effectiveSampleSize", group.EffectiveSampleSize);
        Number(json, "mean", group.Mean);
        Number(json, "variance", group.Variance);
        Number(json, "lower", group.Interval?.Lower);
        Number(json, "upper", group.Interval?.Upper);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, EffectEstimate test)
    {
        json.WriteStartObject(test.Convention);
        Number(json, "estimate", test.Estimate);
        Number(json, "se", test.StandardError);
        Number(json, "df", test.DegreesOfFreedom);
        Number(json, "p", test.PValue);
        Number(json, "ci_lo", test.Interval.Lower);
        Number(json, "ci_hi", test.Interval.Upper);
        json.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number && double.IsFinite(number)) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }
}
