using System.CommandLine;
using JusticeDataLab.Workbench.Cli.Running;
using JusticeDataLab.Workbench.Core.Cohorts.Columns;
using JusticeDataLab.Workbench.Core.Cohorts.Feedback;
using JusticeDataLab.Workbench.Core.Cohorts.Review;
using JusticeDataLab.Workbench.Core.Cohorts.Rules;
using JusticeDataLab.Workbench.Data.Csv;
using JusticeDataLab.Workbench.Data.Files;
using JusticeDataLab.Workbench.Data.Requests;
using JusticeDataLab.Workbench.Reporting.Letters;
using Spectre.Console;

namespace JusticeDataLab.Workbench.Cli.Commands;

/// <summary><c>jdl validate</c>: checks a cohort file and writes feedback that can be sent to the organisation.</summary>
internal static class ValidateCommand
{
    public static Command Create(CommandContext context)
    {
        var cohort = new Argument<string>("cohort") { Description = "Cohort file (CSV, or XLSX of which the first sheet is read)." };
        var request = new Option<string?>("--request") { Description = "Folder of the request, for the rules that concern it." };
        var output = new Option<string>("--out") { Description = "Folder for findings.csv, summary.json and the feedback letter.", Required = true };
        var command = new ExampleCommand(
            "validate",
            "Check a cohort file.",
            "jdl validate cohort.csv --out checks") { cohort, request, output };
        command.Handle(context, (parsed, _) => Run(
            context, parsed.GetRequiredValue(cohort), parsed.GetValue(request), parsed.GetRequiredValue(output)));
        return command;
    }

    private static int Run(CommandContext context, string cohort, string? request, string output)
    {
        var table = CohortFileReader.Read(cohort);
        var folder = request is null ? null : RequestFolder.Open(request);
        var submission = folder is null
            ? SubmissionContext.FileOnly
            : SubmissionContext.Of(folder.Request, folder.Decisions.Last(DecisionLog.CaseByCase)?.Outcome);
        var review = SubmissionValidator.Review(table, submission, folder?.Request.Settings.Submission);
        Write(review, output);

        context.Out.MarkupLineInterpolated($"[bold]{review.DecisionCode.Replace('_', ' ')}[/]: {review.DistinctPeople} people can be analysed, of {review.RowCount} rows");
        context.Out.MarkupLineInterpolated($"  {review.Count(FindingSeverity.Error)} errors, {review.Count(FindingSeverity.Warning)} warnings, {review.Count(FindingSeverity.Information)} for information");
        if (review.ExpectedPrecision is { } precision) context.Out.MarkupLineInterpolated($"  {precision.Sentences[0]}");
        context.Out.MarkupLineInterpolated($"  Columns read as: {Mapping(review)}");
        foreach (var finding in review.Findings.Where(finding => finding is { Row: null, Severity: FindingSeverity.Error }))
            context.Out.MarkupLineInterpolated($"  • {ColumnOf(finding)}{finding.Message} {finding.Remedy}");
        foreach (var advice in review.Advice) context.Out.MarkupLineInterpolated($"  • {advice}");
        context.Out.MarkupLineInterpolated($"Feedback for the organisation: {Path.Combine(output, "feedback.html")}");
        return review.Decision is SubmissionDecision.Returned ? ExitCode.DataDoNotAllowIt : ExitCode.Done;
    }

    // The column goes in front unless the message names it itself.
    private static string ColumnOf(ValidationFinding finding) =>
        finding.Column is { } column && !finding.Message.Contains(column, StringComparison.Ordinal) ? column + ": " : "";

    private static void Write(SubmissionReview review, string output)
    {
        var letter = FeedbackLetter.Of(review);
        AtomicFile.Write(Path.Combine(output, "findings.csv"), FindingsCsv.Write(review));
        AtomicFile.Write(Path.Combine(output, "summary.json"), ReviewSummaryJson.Write(review));
        AtomicFile.Write(Path.Combine(output, "feedback.txt"), FeedbackLetterText.Write(letter));
        AtomicFile.Write(Path.Combine(output, "feedback.html"), FeedbackLetterHtml.Write(letter));
    }

    private static string Mapping(SubmissionReview review) =>
        string.Join(", ", review.Mapping.Columns.Where(column => column.Field is not null).Select(column => $"{column.Label} → {HeaderAliases.NameOf(column.Field!.Value)}"));
}
