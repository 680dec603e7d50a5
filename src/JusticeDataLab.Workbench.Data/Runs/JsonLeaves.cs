using System.Text.Json;

namespace JusticeDataLab.Workbench.Data.Runs;

/// <summary>The values of a JSON document by their places.</summary>
internal static class JsonLeaves
{
    /// <summary>Places such as <c>inputs[0].sha256</c> with the text of each value.</summary>
    public static IReadOnlyDictionary<string, string> Of(JsonElement root)
    {
        var leaves = new SortedDictionary<string, string>(StringComparer.Ordinal);
        Add(root, "", leaves);
        return leaves;
    }

    private static void Add(JsonElement json, string place, SortedDictionary<string, string> leaves)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in json.EnumerateObject()) Add(property.Value, place.Length == 0 ? property.Name : $"{place}.{property.Name}", leaves);
                break;
            case JsonValueKind.Array:
                var position = 0;
                foreach (var item in json.EnumerateArray()) Add(item, FormattableString.Invariant($"{place}[{position++}]"), leaves);
                break;
            default:
                leaves[place] = json.ValueKind is JsonValueKind.String ? json.GetString()! : json.GetRawText();
                break;
        }
    }
}
