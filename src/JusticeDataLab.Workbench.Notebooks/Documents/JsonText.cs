using System.Globalization;
using System.Text;
using System.Text.Json;

namespace JusticeDataLab.Workbench.Notebooks.Documents;

/// <summary>
/// Writes JSON as Jupyter does, so that saving a notebook there changes no line: keys in ordinal order, one space of
/// indentation a level, letters outside ASCII as they are, LF.
/// </summary>
internal static class JsonText
{
    /// <summary>Writes a tree of dictionaries, lists, texts, whole numbers, truth values, nulls and JSON elements.</summary>
    public static string Write(object? value)
    {
        var text = new StringBuilder();
        Write(text, value, 0);
        return text.Append('\n').ToString();
    }

    private static void Write(StringBuilder text, object? value, int depth)
    {
        switch (value)
        {
            case null: text.Append("null"); break;
            case string line: Text(text, line); break;
            case bool truth: text.Append(truth ? "true" : "false"); break;
            case int number: text.Append(number.ToString(CultureInfo.InvariantCulture)); break;
            case JsonElement element: Element(text, element, depth); break;
            case IReadOnlyDictionary<string, object?> entries:
                Many(text, '{', '}', [.. entries.OrderBy(entry => entry.Key, StringComparer.Ordinal)], depth, entry =>
                {
                    Text(text, entry.Key);
                    text.Append(": ");
                    Write(text, entry.Value, depth + 1);
                });
                break;
            case IEnumerable<object?> items: Many(text, '[', ']', [.. items], depth, item => Write(text, item, depth + 1)); break;
            default: throw new InvalidOperationException($"A notebook cannot hold a {value.GetType().Name}.");
        }
    }

    private static void Element(StringBuilder text, JsonElement element, int depth)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                // A key given twice in the file counts once, as in every reader.
                var entries = new Dictionary<string, object?>(StringComparer.Ordinal);
                foreach (var entry in element.EnumerateObject()) entries[entry.Name] = entry.Value;
                Write(text, entries, depth);
                break;
            case JsonValueKind.Array: Write(text, element.EnumerateArray().Cast<object?>(), depth); break;
            case JsonValueKind.String: Text(text, element.GetString()!); break;
            default: text.Append(element.GetRawText()); break;
        }
    }

    private static void Many<T>(StringBuilder text, char open, char close, List<T> items, int depth, Action<T> write)
    {
        text.Append(open);
        for (var i = 0; i < items.Count; i++)
        {
            text.Append(i == 0 ? "\n" : ",\n").Append(' ', depth + 1);
            write(items[i]);
        }

        if (items.Count > 0) text.Append('\n').Append(' ', depth);
        text.Append(close);
    }

    private static void Text(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var letter in value)
        {
            _ = letter switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                // Half of a pair cannot be written as UTF-8 by itself; a whole pair passes.
                < ' ' => text.Append("\\u").Append(((int)letter).ToString("x4", CultureInfo.InvariantCulture)),
                _ => text.Append(letter),
            };
        }

        text.Append('"');
    }
}
