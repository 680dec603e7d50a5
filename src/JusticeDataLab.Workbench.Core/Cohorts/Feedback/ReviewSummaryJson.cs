using System.Text;
using System.Text.Json;
using JusticeDataLab.Workbench.Core.Cohorts.Columns;
using JusticeDataLab.Workbench.Core.Cohorts.Review;
using JusticeDataLab.Workbench.Core.Cohorts.Rules;

namespace JusticeDataLab.Workbench.Core.Cohorts.Feedback;

/// <summary>The summary of a review as JSON (<c>summary.json</c>): decision, counts, mapping, settings; no personal data.</summary>
public static class ReviewSummaryJson
{
    /// <summary>Writes the summary, indented, with line feeds.</summary>
    /// <param name="review">The review.</param>
    public static string Write(SubmissionReview review)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("decision", review.DecisionCode);
            json.WriteNumber("distinct_people", review.DistinctPeople);
            json.WriteNumber("rows", review.RowCount);
            json.WriteNumber("rows_with_errors", review.RowsWithErrors);
            json.WriteNumber("later_records", review.LaterRecords.Count);
            WriteFile(json, review);
            WriteFindings(json, review);
            WriteMapping(json, review.Mapping);
            WriteTexts(json, "conditions", review.Conditions);
            WriteTexts(json, "advice", review.Advice);
            WritePrecision(json, review.ExpectedPrecision);
            WriteLosses(json, review.PossibleLosses);
            json.WriteStartObject("settings");
            json.WriteNumber("minimum_people", review.Settings.MinimumPeople);
            json.WriteNumber("minimum_age", review.Settings.MinimumAge);
            json.WriteNumber("implausible_age", review.Settings.ImplausibleAge);
            json.WriteNumber("assumed_reoffending_rate", review.Settings.AssumedReoffendingRate);
            json.WriteNumber("assumed_loss", review.Settings.AssumedLoss);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WritePrecision(Utf8JsonWriter json, ExpectedPrecision? precision)
    {
        if (precision is null)
        {
            json.WriteNull("expected_precision");
            return;
        }

        json.WriteStartObject("expected_precision");
        json.WriteNumber("people_analysed", precision.People);
        json.WriteNumber("minimum_detectable_effect", precision.MinimumDetectableEffect);
        json.WriteNumber("power", ExpectedPrecision.Power);
        json.WriteNumber("significance", ExpectedPrecision.Significance);
        json.WriteEndObject();
    }

    private static void WriteLosses(Utf8JsonWriter json, IReadOnlyList<PossibleLoss> losses)
    {
        json.WriteStartObject("possible_losses");
        foreach (var loss in losses) json.WriteNumber(loss.Code, loss.People);
        json.WriteEndObject();
    }

    private static void WriteFile(Utf8JsonWriter json, SubmissionReview review)
    {
        json.WriteStartObject("file");
        json.WriteString("name", review.Fingerprint.Name);
        json.WriteString("sha256", review.Fingerprint.Sha256);
        json.WriteNumber("rows", review.Fingerprint.Rows);
        json.WriteNumber("columns", review.Fingerprint.Columns);
        json.WriteString("format", review.Format);
        json.WriteEndObject();
    }

    private static void WriteFindings(Utf8JsonWriter json, SubmissionReview review)
    {
        json.WriteStartObject("findings");
        json.WriteNumber("errors", review.Count(FindingSeverity.Error));
        json.WriteNumber("warnings", review.Count(FindingSeverity.Warning));
        json.WriteNumber("information", review.Count(FindingSeverity.Information));
        json.WriteStartObject("by_rule");
        foreach (var (rule, count) in review.CountsByRule) json.WriteNumber(rule, count);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteMapping(Utf8JsonWriter json, ColumnMapping mapping)
    {
        json.WriteStartArray("columns");
        foreach (var column in mapping.Columns)
        {
            json.WriteStartObject();
            json.WriteNumber("place", column.Index + 1);
            json.WriteString("column", column.Label);
            if (column.Field is { } field) json.WriteString("field", HeaderAliases.NameOf(field));
            else json.WriteNull("field");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
