using System.Globalization;
using System.Text;
using JusticeDataLab.Workbench.Core.Cohorts.Review;
using JusticeDataLab.Workbench.Core.Cohorts.Rules;

namespace JusticeDataLab.Workbench.Core.Cohorts.Feedback;

/// <summary>The findings of a review as CSV (<c>findings.csv</c>), RFC 4180 with line feeds.</summary>
public static class FindingsCsv
{
    /// <summary>Writes one row for each finding: row, column, rule, severity, message, remedy. Empty row or column where none is named.</summary>
    /// <param name="review">The review.</param>
    public static string Write(SubmissionReview review)
    {
        var text = new StringBuilder("row,column,rule,severity,message,remedy\n");
        foreach (var finding in review.Findings)
        {
            text.Append(finding.Row?.ToString(CultureInfo.InvariantCulture)).Append(',');
            Cell(text, finding.Column ?? "").Append(',');
            Cell(text, finding.Rule.Id).Append(',');
            Cell(text, ValidationRules.CodeOf(finding.Severity)).Append(',');
            Cell(text, finding.Message).Append(',');
            Cell(text, finding.Remedy).Append('\n');
        }

        return text.ToString();
    }

    private static StringBuilder Cell(StringBuilder text, string value) =>
        value.AsSpan().IndexOfAny(",\"\n\r") < 0
            ? text.Append(value)
            : text.Append('"').Append(value.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
}
