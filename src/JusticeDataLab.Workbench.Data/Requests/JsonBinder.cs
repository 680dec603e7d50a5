using System.Globalization;
using System.Reflection;
using System.Text.Json;
using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Data.Requests;

/// <summary>
/// Reads JSON into settings records: strict about names and types, and complete about problems, because a misspelt
/// setting that is passed over changes an analysis without anyone seeing it.
/// </summary>
internal sealed class JsonBinder(List<string> problems)
{
    /// <summary>A copy of a record with the values given in an object; what is not given keeps its default.</summary>
    public object Bind(JsonElement json, object defaults, string place)
    {
        if (json.ValueKind is not JsonValueKind.Object)
        {
            problems.Add($"'{place}' must be an object {{ … }}.");
            return defaults;
        }

        var properties = SettingsCatalogue.Properties(defaults.GetType());
        var names = properties.Select(SettingsCatalogue.NameOf).ToList();
        CheckNames(json, names, place);
        var copy = Copy(defaults);
        for (var i = 0; i < properties.Count; i++)
        {
            if (!json.TryGetProperty(names[i], out var value)) continue;
            var property = properties[i];
            if (MayBeNull(property) && IsNone(value, property.PropertyType))
            {
                property.SetValue(copy, null);
                continue;
            }

            if (Read(value, property.PropertyType, property.GetValue(defaults), $"{place}.{names[i]}") is { } read) SetIfAllowed(property, copy, read, $"{place}.{names[i]}");
        }

        return copy;
    }

    /// <summary>Reports a problem.</summary>
    public void Problem(string problem) => problems.Add(problem);

    /// <summary>Reports names that do not belong, with the nearest that does.</summary>
    public void CheckNames(JsonElement json, IReadOnlyList<string> known, string place)
    {
        foreach (var given in json.EnumerateObject())
        {
            if (known.Contains(given.Name) || given.Name == "$schema") continue;
            var suggestion = NearestName.Of(given.Name, known) is { } nearest ? $"Did you mean '{nearest}'?" : $"Known here: {string.Join(", ", known)}.";
            problems.Add($"Unknown setting '{(place.Length == 0 ? "" : place + ".")}{given.Name}'. {suggestion}");
        }
    }

    /// <summary>One value of a type, or null after reporting what is wrong with it.</summary>
    public object? Read(JsonElement json, Type type, object? defaults, string place)
    {
        var target = Nullable.GetUnderlyingType(type) ?? type;
        if (target == typeof(string)) return json.ValueKind is JsonValueKind.String ? json.GetString() : Wrong(place, "a text in quotes");
        if (target == typeof(bool)) return json.ValueKind is JsonValueKind.True or JsonValueKind.False ? json.GetBoolean() : Wrong(place, "true or false");
        if (target == typeof(int)) return json.ValueKind is JsonValueKind.Number && json.TryGetInt32(out var whole) ? whole : Wrong(place, "a whole number");
        if (target == typeof(ulong)) return json.ValueKind is JsonValueKind.Number && json.TryGetUInt64(out var seed) ? seed : Wrong(place, "a whole number of at least 0");
        if (target == typeof(double)) return json.ValueKind is JsonValueKind.Number && double.IsFinite(json.GetDouble()) ? json.GetDouble() : Wrong(place, "a number");
        if (target == typeof(DateOnly)) return ReadDate(json, place);
        if (target.IsEnum) return ReadChoice(json, target, place);
        if (target == typeof(IReadOnlyList<string>)) return ReadList(json, place);
        if (target == typeof(Caliper)) return ReadCaliper(json, place);
        return defaults is null ? Wrong(place, "left out: it cannot be set here") : Bind(json, defaults, place);
    }

    private static object Copy(object record) =>
        record.GetType().GetMethod("<Clone>$", BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)!.Invoke(record, null)!;

    // A setting that may be none, for example no caliper, is set to null; null for any other is a mistake.
    private static bool MayBeNull(PropertyInfo property) =>
        new NullabilityInfoContext().Create(property).WriteState is NullabilityState.Nullable;

    // A choice that may be none is written "none" too, as listings of settings show it.
    private static bool IsNone(JsonElement json, Type type) =>
        json.ValueKind is JsonValueKind.Null
        || (Nullable.GetUnderlyingType(type) is { IsEnum: true } && json.ValueKind is JsonValueKind.String && json.GetString() == SettingsCatalogue.TextOf(null));

    // A record may refuse a value (a caliper of 0): its message says what is allowed.
    private void SetIfAllowed(PropertyInfo property, object copy, object value, string place)
    {
        try
        {
            property.SetValue(copy, value);
        }
        catch (TargetInvocationException refused) when (refused.InnerException is ArgumentException reason)
        {
            problems.Add($"'{place}': {reason.Message.ReplaceLineEndings(" ")}");
        }
    }

    private object? ReadDate(JsonElement json, string place) =>
        json.ValueKind is JsonValueKind.String
        && DateOnly.TryParseExact(json.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : Wrong(place, "a date written \"yyyy-MM-dd\"");

    private object? ReadChoice(JsonElement json, Type type, string place)
    {
        var choice = json.ValueKind is JsonValueKind.String ? CodeText.Parse(type, json.GetString()!) : null;
        return choice ?? Wrong(place, $"one of {string.Join(", ", Enum.GetValues(type).Cast<Enum>().Select(value => $"\"{CodeText.Of(value)}\""))}");
    }

    // A bare number is in standard deviations; { "width": 0.05, "unit": "raw" } says otherwise.
    private Caliper? ReadCaliper(JsonElement json, string place)
    {
        var width = json.ValueKind is JsonValueKind.Number ? json : json.ValueKind is JsonValueKind.Object && json.TryGetProperty("width", out var given) ? given : default;
        var unit = json.ValueKind is JsonValueKind.Object && json.TryGetProperty("unit", out var named)
            ? ReadChoice(named, typeof(CaliperUnit), $"{place}.unit") as CaliperUnit?
            : CaliperUnit.StandardDeviations;
        if (unit is not null && width.ValueKind is JsonValueKind.Number && width.GetDouble() is >= 0 and < double.PositiveInfinity) return new Caliper(width.GetDouble(), unit.Value);
        Wrong(place, "a width of at least 0, or { \"width\": 0.2, \"unit\": \"standard-deviations\" }");
        return null;
    }

    private object? ReadList(JsonElement json, string place)
    {
        if (json.ValueKind is not JsonValueKind.Array) return Wrong(place, "a list of texts");
        var texts = json.EnumerateArray().Select(item => item.ValueKind is JsonValueKind.String ? item.GetString() : null).ToList();
        return texts.Contains(null) ? Wrong(place, "a list of texts") : texts.OfType<string>().ToList();
    }

    private object? Wrong(string place, string expected)
    {
        problems.Add($"'{place}' must be {expected}.");
        return null;
    }
}
