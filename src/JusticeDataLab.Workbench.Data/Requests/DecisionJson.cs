using System.Text.Json;

namespace JusticeDataLab.Workbench.Data.Requests;

/// <summary>A decision as one line of JSON.</summary>
internal static class DecisionJson
{
    public static string Write(Decision decision)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("what", decision.What);
            json.WriteString("decision", decision.Outcome);
            if (decision.RecordKey is { } recordKey) json.WriteString("recordKey", recordKey);
            if (decision.Person is { } person) json.WriteString("person", person);
            json.WriteString("when", decision.When);
            json.WriteString("who", decision.Who);
            json.WriteString("why", decision.Why);
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Reads a line.</summary>
    /// <exception cref="Exception">One of JsonException, KeyNotFoundException and InvalidOperationException: the line is not a decision.</exception>
    public static Decision Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        return new Decision(Text(root, "what"), Text(root, "decision"), Text(root, "when"), Text(root, "who"), Text(root, "why"))
        {
            RecordKey = Optional(root, "recordKey"),
            Person = Optional(root, "person"),
        };
    }

    private static string Text(JsonElement root, string name) => root.GetProperty(name).GetString() ?? throw new JsonException();

    private static string? Optional(JsonElement root, string name) => root.TryGetProperty(name, out var value) ? value.GetString() : null;
}
