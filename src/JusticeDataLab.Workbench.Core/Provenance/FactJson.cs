using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace JusticeDataLab.Workbench.Core.Provenance;

/// <summary>The text form of a <see cref="FactBook"/>: an object by name, each fact an object of its own.</summary>
internal static class FactJson
{
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes a book, ending with a line feed.</summary>
    public static string Write(FactBook book)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Layout))
        {
            writer.WriteStartObject();
            foreach (var fact in book.Facts) Write(writer, fact);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    /// <summary>Reads a book.</summary>
    public static FactBook Read(string json, string source)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowDuplicateProperties = false });
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                throw new FormatException($"{source} does not hold an object of facts by name. Write it with the workbench.");
            return new FactBook([.. document.RootElement.EnumerateObject().Select(entry => Read(entry, source))]);
        }
        catch (JsonException fault)
        {
            throw new FormatException(
                $"{source}, line {(fault.LineNumber ?? 0) + 1}: not valid JSON, or a fact is given twice. Write it with the workbench.", fault);
        }
    }

    private static void Write(Utf8JsonWriter writer, Fact fact)
    {
        writer.WriteStartObject(fact.Name);
        writer.WritePropertyName("value");
        // Raw, so that no digit is lost: a number that is not JSON, such as NaN or a code with leading zeros, is text.
        if (IsJsonNumber(fact.Value)) writer.WriteRawValue(fact.Value, skipInputValidation: true);
        else writer.WriteStringValue(fact.Value);
        writer.WriteString("unit", fact.Unit);
        writer.WriteString("compare", RuleName(fact.Compare));
        Write(writer, "tolerance", fact.Tolerance);
        Write(writer, "threshold", fact.Threshold);
        Write(writer, "underlying", fact.Underlying);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, double? number)
    {
        if (number is not { } value) return;
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        writer.WritePropertyName(name);
        if (double.IsFinite(value)) writer.WriteRawValue(text, skipInputValidation: true);
        else writer.WriteStringValue(text);
    }

    private static Fact Read(JsonProperty entry, string source)
    {
        var where = $"{source}, fact {entry.Name}";
        if (entry.Value.ValueKind != JsonValueKind.Object) throw new FormatException($"{where}: must be an object with value, unit and compare.");
        var value = Member(entry.Value, "value", where);
        var text = value.ValueKind switch
        {
            JsonValueKind.Number => value.GetRawText(),
            JsonValueKind.String => value.GetString()!,
            _ => throw new FormatException($"{where}: value must be a number or a text."),
        };
        return new Fact(
            entry.Name,
            text,
            entry.Value.TryGetProperty("unit", out var unit) && unit.ValueKind == JsonValueKind.String ? unit.GetString()! : "",
            RuleOf(Member(entry.Value, "compare", where), where),
            Number(entry.Value, "tolerance", where),
            Number(entry.Value, "threshold", where),
            Number(entry.Value, "underlying", where));
    }

    private static JsonElement Member(JsonElement fact, string name, string where) =>
        fact.TryGetProperty(name, out var member) ? member : throw new FormatException($"{where}: has no {name}.");

    private static double? Number(JsonElement fact, string name, string where)
    {
        if (!fact.TryGetProperty(name, out var member) || member.ValueKind == JsonValueKind.Null) return null;
        if (member.ValueKind == JsonValueKind.Number) return member.GetDouble();
        return member.ValueKind == JsonValueKind.String
            && double.TryParse(member.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new FormatException($"{where}: {name} must be a number.");
    }

    private static string RuleName(CompareRule rule) => rule switch
    {
        CompareRule.Exact => "exact",
        CompareRule.Absolute => "absolute",
        CompareRule.Relative => "relative",
        _ => "decision",
    };

    private static CompareRule RuleOf(JsonElement rule, string where) => (rule.ValueKind == JsonValueKind.String ? rule.GetString() : null) switch
    {
        "exact" => CompareRule.Exact,
        "absolute" => CompareRule.Absolute,
        "relative" => CompareRule.Relative,
        "decision" => CompareRule.Decision,
        _ => throw new FormatException($"{where}: compare must be exact, absolute, relative or decision."),
    };

    private static bool IsJsonNumber(string text)
    {
        if (text.Length == 0 || text[0] is not ('-' or (>= '0' and <= '9')) || !char.IsAsciiDigit(text[^1])) return false;
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.Number && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
