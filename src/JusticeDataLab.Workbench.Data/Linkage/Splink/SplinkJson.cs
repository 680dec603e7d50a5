using System.Text.Json;
using JusticeDataLab.Workbench.Core.Linkage.Splink;

namespace JusticeDataLab.Workbench.Data.Linkage.Splink;

/// <summary>Makes a model of its JSON and notes every problem on the way.</summary>
internal sealed class SplinkJson(List<string> problems)
{
    /// <summary>The model; null when there is a problem.</summary>
    public SplinkModel? Model(JsonElement root)
    {
        if (root.ValueKind is not JsonValueKind.Object)
        {
            problems.Add("The file must hold one object { … }.");
            return null;
        }

        var prior = Number(root, "probability_two_random_records_match", "");
        if (prior is null && problems.Count == 0) problems.Add("'probability_two_random_records_match' is missing: estimate it in Splink and save the model again.");
        var comparisons = Items(root, "comparisons", "").Select((json, at) => Comparison(json, $"comparisons[{at}]")).ToArray();
        return problems.Count > 0 ? null : Made("", () => new SplinkModel(prior!.Value, comparisons!));
    }

    private SplinkComparison? Comparison(JsonElement json, string place)
    {
        if (json.ValueKind is not JsonValueKind.Object) return Wrong<SplinkComparison>(place, "an object { … }");
        var before = problems.Count;
        var name = Text(json, "output_column_name", place);
        if (string.IsNullOrWhiteSpace(name)) problems.Add($"'{place}.output_column_name' is missing.");
        var entries = Items(json, "comparison_levels", place);
        var value = entries.Count(entry => !IsNull(entry));
        var levels = new List<SplinkLevel?>(entries.Count);
        foreach (var entry in entries) levels.Add(Level(entry, IsNull(entry) ? SplinkLevel.NullValue : --value, $"{name ?? place}.comparison_levels[{levels.Count}]"));
        return problems.Count > before ? null : Made("", () => new SplinkComparison(name!, levels!));
    }

    private SplinkLevel? Level(JsonElement json, int value, string place)
    {
        if (json.ValueKind is not JsonValueKind.Object) return Wrong<SplinkLevel>(place, "an object { … }");
        var before = problems.Count;
        var sql = Text(json, "sql_condition", place);
        if (sql is null && problems.Count == before) problems.Add($"'{place}.sql_condition' is missing.");
        var label = Text(json, "label_for_charts", place) ?? "";
        var frequency = SplinkSql.IsElse(sql) ? null : TermFrequency(json, place);
        var (m, u) = (Trained(json, "m_probability", place), Trained(json, "u_probability", place));
        return problems.Count > before ? null : Made(place, () => new SplinkLevel
        {
            Value = value,
            Label = label,
            IsNull = IsNull(json),
            M = m,
            U = u,
            ExactColumn = SplinkSql.ExactColumn(sql!),
            TermFrequency = frequency,
        });
    }

    private SplinkTermFrequency? TermFrequency(JsonElement json, string place)
    {
        if (Text(json, "tf_adjustment_column", place) is not { } column) return null;
        var weight = Number(json, "tf_adjustment_weight", place) ?? 1;
        var minimum = Number(json, "tf_minimum_u_value", place) ?? 0;
        var own = json.TryGetProperty("disable_tf_exact_match_detection", out var disabled) && disabled.ValueKind is JsonValueKind.True;
        return Made(place, () => new SplinkTermFrequency(SplinkSql.Unquoted(column), weight, minimum, own));
    }

    private static bool IsNull(JsonElement level) =>
        level.ValueKind is JsonValueKind.Object && level.TryGetProperty("is_null_level", out var mark) && mark.ValueKind is JsonValueKind.True;

    // Splink 3 may write words where a level was not observed in training: that is no number either.
    private double? Trained(JsonElement json, string name, string place) =>
        json.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? null : Number(json, name, place);

    private double? Number(JsonElement json, string name, string place)
    {
        if (!json.TryGetProperty(name, out var value) || value.ValueKind is JsonValueKind.Null) return null;
        if (value.ValueKind is JsonValueKind.Number && double.IsFinite(value.GetDouble())) return value.GetDouble();
        problems.Add($"'{Path(place, name)}' must be a number.");
        return null;
    }

    private string? Text(JsonElement json, string name, string place)
    {
        if (!json.TryGetProperty(name, out var value) || value.ValueKind is JsonValueKind.Null) return null;
        return value.ValueKind is JsonValueKind.String ? value.GetString() : Wrong<string>(Path(place, name), "a text in quotes");
    }

    private List<JsonElement> Items(JsonElement json, string name, string place)
    {
        if (json.TryGetProperty(name, out var items) && items.ValueKind is JsonValueKind.Array) return [.. items.EnumerateArray()];
        problems.Add($"'{Path(place, name)}' is missing or no list: this is not a model that Splink saved.");
        return [];
    }

    // The records of the model refuse what cannot be: their messages say what is allowed.
    private T? Made<T>(string place, Func<T> make)
        where T : class
    {
        try
        {
            return make();
        }
        catch (ArgumentException refused)
        {
            problems.Add((place.Length == 0 ? "" : $"'{place}': ") + refused.Message.ReplaceLineEndings(" "));
            return null;
        }
    }

    private T? Wrong<T>(string place, string expected)
        where T : class
    {
        problems.Add($"'{place}' must be {expected}.");
        return null;
    }

    private static string Path(string place, string name) => place.Length == 0 ? name : $"{place}.{name}";
}
