using System.Text.Json;
using JusticeDataLab.Workbench.Core.Inference;

namespace JusticeDataLab.Workbench.Data.Runs;

/// <summary>What the JSON files of results have in common. Undefined numbers are null; the others are shortest round-trip.</summary>
internal static class JsonParts
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n" };

    /// <summary>An object as a file: indented, with a line feed at the end.</summary>
    public static byte[] Document(Action<Utf8JsonWriter> members)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Layout))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>One convention under its name.</summary>
    public static void Estimate(Utf8JsonWriter json, EffectEstimate test)
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

    /// <summary>One ratio under its name.</summary>
    public static void Ratio(Utf8JsonWriter json, RatioEstimate ratio)
    {
        json.WriteStartObject(ratio.Convention);
        Number(json, "estimate", ratio.Ratio);
        Number(json, "log_se", ratio.LogStandardError);
        Number(json, "p", ratio.PValue);
        Number(json, "ci_lo", ratio.Lower);
        Number(json, "ci_hi", ratio.Upper);
        json.WriteEndObject();
    }

    public static void Number(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number && double.IsFinite(number)) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }

    public static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
