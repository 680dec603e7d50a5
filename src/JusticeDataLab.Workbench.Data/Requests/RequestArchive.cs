using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;
using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Data.Files;

namespace JusticeDataLab.Workbench.Data.Requests;

/// <summary>
/// The request as a run used it, every setting written out. Where cohort and records lie is left out: the same content
/// from another place is the same run.
/// </summary>
public static class RequestArchive
{
    /// <summary>Name of the file in a run's folder.</summary>
    public const string Name = "request.json";

    /// <summary>Writes a request.</summary>
    /// <param name="request">The request.</param>
    public static string Write(AnalysisRequest request) => JsonText.Of(json =>
    {
        foreach (var property in typeof(AnalysisRequest).GetProperties().OrderBy(property => property.MetadataToken))
        {
            if (property.Name is nameof(AnalysisRequest.Store) or nameof(AnalysisRequest.Cohort)) continue;
            json.WritePropertyName(SettingsCatalogue.NameOf(property));
            WriteValue(json, property.GetValue(request));
        }
    });

    /// <summary>Reads a request that was archived.</summary>
    /// <param name="json">Content of the file.</param>
    /// <param name="store">Where the administrative data are now.</param>
    /// <param name="cohort">Where the cohort file is now.</param>
    /// <exception cref="RequestFileException">The text is not an archived request.</exception>
    public static AnalysisRequest Read(string json, string store, string cohort)
    {
        try
        {
            if (JsonNode.Parse(json) is not JsonObject request) throw new JsonException();
            request["store"] = store;
            request["cohort"] = cohort;
            return RequestFile.Parse(request.ToJsonString());
        }
        catch (JsonException)
        {
            throw new RequestFileException(Name, ["The request that the run archived is not JSON: the file was changed or cut short."]);
        }
    }

    private static void WriteValue(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            case int number: json.WriteNumberValue(number); break;
            case long number: json.WriteNumberValue(number); break;
            case ulong number: json.WriteNumberValue(number); break;
            case double number: json.WriteNumberValue(number); break;
            case DateOnly date: json.WriteStringValue(SettingsCatalogue.TextOf(date)); break;
            case Enum choice: json.WriteStringValue(CodeText.Of(choice)); break;
            case IEnumerable list:
                json.WriteStartArray();
                foreach (var item in list) WriteValue(json, item);
                json.WriteEndArray();
                break;
            default: WriteRecord(json, value); break;
        }
    }

    // What can be set says all of a record; a period and a caliper check their parts and are made by their constructor.
    private static void WriteRecord(Utf8JsonWriter json, object value)
    {
        var properties = SettingsCatalogue.Properties(value.GetType());
        if (properties.Count == 0)
        {
            var parts = value.GetType().GetConstructors().SelectMany(constructor => constructor.GetParameters()).Select(part => part.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
            properties = [.. value.GetType().GetProperties().Where(property => parts.Contains(property.Name)).OrderBy(property => property.MetadataToken)];
        }

        json.WriteStartObject();
        foreach (var property in properties)
        {
            json.WritePropertyName(SettingsCatalogue.NameOf(property));
            WriteValue(json, property.GetValue(value));
        }

        json.WriteEndObject();
    }
}
