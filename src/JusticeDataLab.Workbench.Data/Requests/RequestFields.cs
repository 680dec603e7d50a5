using System.Text.Json;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Data.Requests;

/// <summary>Reads the entries of a request that are not settings: what the organisation and the analyst say of it.</summary>
internal sealed class RequestFields(JsonElement root, JsonBinder binder)
{
    private static readonly Dictionary<string, string[]> Sections = new(StringComparer.Ordinal)
    {
        ["service"] = ["name", "description", "type"],
        ["period"] = ["from", "to"],
        ["selection"] = ["all", "leftOut", "systematic"],
        ["publication"] = ["status", "releaseDate", "contact", "accreditedMonth", "preReleaseAccess", "revision"],
    };

    private const int LongestName = 40;

    private static readonly string[] AnalysisNames = ["id", "question", "filter"];

    private readonly HashSet<string> _checked = [];

    public string Text(string name) => Value<string>(root, name, name) ?? "";

    public string Text(string section, string name) => In<string>(section, name) ?? "";

    public bool Flag(string section, string name, bool whenMissing) => In<bool?>(section, name) ?? whenMissing;

    public DateOnly? Date(string section, string name) => In<DateOnly?>(section, name);

    public T Choice<T>(string name, T whenMissing)
        where T : struct, Enum => Value<T?>(root, name, name) ?? whenMissing;

    public T Choice<T>(string section, string name, T whenMissing)
        where T : struct, Enum => In<T?>(section, name) ?? whenMissing;

    public DatePeriod Period()
    {
        if (!root.TryGetProperty("period", out var given) || given.ValueKind is JsonValueKind.Null) return default;
        var from = Date("period", "from");
        var to = Date("period", "to");
        if (from is { } first && to is { } last && first <= last) return new DatePeriod(first, last);
        binder.Problem("'period' must have 'from' and 'to', two dates in order.");
        return default;
    }

    public IReadOnlyList<PlannedAnalysis> Analyses()
    {
        if (!root.TryGetProperty("analyses", out var list)) return [];
        if (list.ValueKind is not JsonValueKind.Array)
        {
            binder.Problem("'analyses' must be a list [ … ].");
            return [];
        }

        IReadOnlyList<PlannedAnalysis> analyses = [.. list.EnumerateArray().Select((entry, position) =>
        {
            var place = FormattableString.Invariant($"analyses[{position}]");
            if (entry.ValueKind is JsonValueKind.Object) binder.CheckNames(entry, AnalysisNames, place);
            return new PlannedAnalysis(
                Value<string>(entry, "id", place + ".id") ?? "",
                Value<string>(entry, "question", place + ".question") ?? "",
                Value<string>(entry, "filter", place + ".filter") ?? "");
        })];
        foreach (var analysis in analyses.Where(analysis => !IsName(analysis.Id)))
            binder.Problem($"The id of a planned analysis must be 1 to {LongestName} lower-case letters, digits and hyphens, a letter first: '{analysis.Id}' is not.");
        foreach (var twice in analyses.GroupBy(analysis => analysis.Id, StringComparer.Ordinal).Where(same => same.Count() > 1))
            binder.Problem($"Two planned analyses have the id '{twice.Key}': give each its own.");
        return analyses;
    }

    // The id becomes the name of facts and of a folder of the run.
    private static bool IsName(string id) =>
        id.Length is > 0 and <= LongestName && char.IsAsciiLetterLower(id[0]) && id.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-');

    private T? In<T>(string section, string name)
    {
        if (!root.TryGetProperty(section, out var json) || json.ValueKind is JsonValueKind.Null) return default;
        if (json.ValueKind is not JsonValueKind.Object)
        {
            if (_checked.Add(section)) binder.Problem($"'{section}' must be an object {{ … }}.");
            return default;
        }

        if (_checked.Add(section)) binder.CheckNames(json, Sections[section], section);
        return Value<T>(json, name, $"{section}.{name}");
    }

    private T? Value<T>(JsonElement json, string name, string place) =>
        json.ValueKind is JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null
        && binder.Read(value, typeof(T), null, place) is T read
            ? read
            : default;
}
