using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Data.Requests;

/// <summary>
/// The JSON schema of <c>request.json</c>, made from the settings themselves, so that an editor can complete names, show
/// what a setting means and mark what does not belong.
/// </summary>
public static class RequestSchema
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>The schema as JSON text.</summary>
    public static string Write() => new JsonObject
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["title"] = "Justice Data Lab request",
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["required"] = new JsonArray([.. RequestFile.Required.Select(name => (JsonNode)name)]),
        ["properties"] = new JsonObject
        {
            ["$schema"] = Text("Path of this schema."),
            ["id"] = Text("Identifier, for example JDL-2026-001."),
            ["organisation"] = Text("The organisation that delivers the service."),
            ["service"] = Section("The one service.", ("name", Text("Its name.")), ("description", Text("What it does.")), ("type", Text("Kind of service, for example employment or mentoring."))),
            ["delivery"] = Choice(typeof(DeliverySetting), "Where the service works with people."),
            ["period"] = Section("When the people of the cohort used the service.", ("from", Date("First day.")), ("to", Date("Last day."))),
            ["selection"] = Section(
                "How the people were selected.",
                ("all", Typed("boolean", "Whether everyone who used the service in the period is in the file.")),
                ("leftOut", Text("Who was left out and why.")),
                ("systematic", Typed("boolean", "Whether people were left out for a reason related to who they are or what they did."))),
            ["lawfulBasis"] = Text("The basis in law for sharing the data."),
            ["cohort"] = Text("The cohort file, relative to the request's folder."),
            ["store"] = Text("The administrative data: a snapshot folder or a file that ends in .sqlite, relative to the request's folder, or postgres:SERVICE."),
            ["analyses"] = new JsonObject
            {
                ["type"] = "array",
                ["items"] = Section("A planned analysis of a part of the cohort.", ("id", Text("Short name: lower-case letters, digits and hyphens.")), ("question", Text("The question it answers.")), ("filter", Text("Which people, as name = value: a column of the cohort file, or a categorical covariate."))),
            },
            ["settings"] = Settings(typeof(AnalysisSettings), new AnalysisSettings()),
            ["publication"] = Section(
                "What the publication says of itself.",
                ("status", Choice(typeof(PublicationStatus), "Standing as statistics.")),
                ("releaseDate", Date("Day of release.")),
                ("contact", Text("Team to contact: never a person.")),
                ("accreditedMonth", Text("Month and year of the independent review, for accredited statistics.")),
                ("preReleaseAccess", Text("Posts with access before the release, and for how long: never names.")),
                ("revision", Text("For a release that replaces an earlier one: which, what changed and by how much."))),
        },
    }.ToJsonString(Layout) + "\n";

    private static JsonObject Settings(Type type, object defaults)
    {
        var properties = new JsonObject();
        foreach (var property in SettingsCatalogue.Properties(type))
        {
            var value = property.GetValue(defaults);
            properties[SettingsCatalogue.NameOf(property)] = property.GetCustomAttribute<SettingAttribute>() is { } mark
                ? Setting(property.PropertyType, mark, value)
                : Settings(property.PropertyType, value!);
        }

        return new JsonObject { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties };
    }

    private static JsonObject Setting(Type type, SettingAttribute mark, object? value)
    {
        var unit = mark.Unit.Length == 0 ? "" : $" ({mark.Unit})";
        var description = $"{mark.Label}{unit}. Default: {SettingsCatalogue.TextOf(value)}.";
        var target = Nullable.GetUnderlyingType(type) ?? type;
        if (target.IsEnum) return Choice(target, description, mayBeNone: target != type);
        if (target == typeof(bool)) return Typed("boolean", description);
        if (target == typeof(int) || target == typeof(double)) return Ranged(Typed(target == typeof(int) ? "integer" : "number", description), mark);
        if (target == typeof(ulong)) return Typed("integer", description);
        if (target == typeof(Caliper)) return CaliperSchema(description);
        if (target == typeof(string)) return Text(description);
        return new JsonObject { ["description"] = description, ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" } };
    }

    private static JsonObject Ranged(JsonObject schema, SettingAttribute mark)
    {
        var bounds = new[] { ("exclusiveMinimum", mark.Above), ("minimum", mark.AtLeast), ("maximum", mark.AtMost), ("exclusiveMaximum", mark.Below) };
        foreach (var (keyword, bound) in bounds.Where(bound => double.IsFinite(bound.Item2))) schema[keyword] = bound;
        return schema;
    }

    private static JsonObject CaliperSchema(string description) => new()
    {
        ["description"] = description,
        ["oneOf"] = new JsonArray(
            Typed("number", "Width in standard deviations of the score."),
            Section("Width with its unit.", ("width", Typed("number", "Width.")), ("unit", Choice(typeof(CaliperUnit), "Unit."))),
            Typed("null", "No caliper.")),
    };

    private static JsonObject Section(string description, params (string Name, JsonObject Schema)[] entries)
    {
        var properties = new JsonObject();
        foreach (var (name, schema) in entries) properties[name] = schema;
        return new JsonObject { ["description"] = description, ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties };
    }

    private static JsonObject Choice(Type type, string description, bool mayBeNone = false) => new()
    {
        ["description"] = description,
        ["enum"] = new JsonArray([.. mayBeNone ? [SettingsCatalogue.TextOf(null)] : Array.Empty<JsonNode>(), .. Enum.GetValues(type).Cast<Enum>().Select(value => (JsonNode)CodeText.Of(value))]),
    };

    private static JsonObject Text(string description) => Typed("string", description);

    private static JsonObject Date(string description) => new() { ["description"] = description, ["type"] = "string", ["format"] = "date" };

    private static JsonObject Typed(string type, string description) => new() { ["description"] = description, ["type"] = type };
}
