using System.Text.Json;
using System.Text.Json.Nodes;
using JusticeDataLab.Workbench.Notebooks.Documents;

namespace JusticeDataLab.Workbench.Notebooks.Kernel.Requests;

/// <summary>Contents that several answers share.</summary>
internal static class Replies
{
    /// <summary>An answer that all went well.</summary>
    public static JsonObject Ok(params IEnumerable<(string Name, JsonNode? Value)> members)
    {
        var content = new JsonObject { ["status"] = "ok" };
        foreach (var (name, value) in members) content[name] = value;
        return content;
    }

    /// <summary>Why a cell failed, as it is shown.</summary>
    public static JsonObject Error(ErrorOutput error) => new()
    {
        ["ename"] = error.Name,
        ["evalue"] = error.Message,
        ["traceback"] = new JsonArray([.. error.Traceback.Select(line => (JsonNode)line)]),
    };

    /// <summary>The forms of a value by media type; forms in JSON as objects.</summary>
    public static JsonObject Data(MimeBundle bundle)
    {
        var data = new JsonObject();
        foreach (var (type, content) in bundle.Forms) data[type] = MimeBundle.IsJson(type) ? JsonNode.Parse(content) : JsonValue.Create(content);
        return data;
    }

    /// <summary>A list of JSON values.</summary>
    public static JsonArray List(IEnumerable<JsonNode?> items) => new([.. items]);

    /// <summary>A JSON value of whatever simple kind.</summary>
    public static JsonNode? Of<T>(T value) => JsonSerializer.SerializeToNode(value);
}
