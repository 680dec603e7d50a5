using JusticeDataLab.Workbench.Core.Cohorts.Feedback;
using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Data.Linkage;
using JusticeDataLab.Workbench.Data.Requests;
using JusticeDataLab.Workbench.Data.Runs;
using JusticeDataLab.Workbench.Reporting.Publication;
using JusticeDataLab.Workbench.Reporting.Publication.Checks;
using JusticeDataLab.Workbench.Reporting.Publication.Model;
using JusticeDataLab.Workbench.Reporting.Publication.Tables;

namespace JusticeDataLab.Workbench.Notebooks.Sessions;

/// <summary>Saves a run: its record, its facts, its tables and its publication.</summary>
internal static class RunSaver
{
    /// <summary>Path of the publication inside a run's folder.</summary>
    public const string Report = "publication/report.html";

    /// <summary>The record of the run. It names the commit of the program, so its hash is no result.</summary>
    public const string Manifest = "manifest.json";

    /// <summary>Writes every file and moves the run to its place when all are there.</summary>
    public static RunSummary Save(AnalysisResults results, string runs, DecisionLog decisions, string? plotly = null)
    {
        using var writer = new RunWriter(runs, results.RunId);
        // What the run was made from, so that it can be made again when the request has moved on.
        writer.Write(RequestArchive.Name, RequestArchive.Write(results.Request));
        writer.Write(DecisionLog.Name, decisions.Text);
        writer.Write("facts.json", new FactBook(results.Facts).ToJson());
        writer.Write("findings.csv", FindingsCsv.Write(results.Submission));
        writer.Write("submission.json", ReviewSummaryJson.Write(results.Submission));
        writer.Write("profile.csv", RunTables.Profile(results.Profile));
        writer.Write("covariates.csv", RunTables.Covariates(results.AnalysisSet.Covariates.Select(column => column.Covariate)));
        writer.Write("links.csv", RunTables.Links(results.Linked));
        writer.Write("link-levels.csv", LinkTables.LevelsOfLinks(results.Linked));
        if (results.Linked.Model is { } model) writer.Write("linkage-model.json", LinkageJson.Model(model));
        Write(writer, "", results.Main);
        foreach (var planned in results.Planned)
        {
            if (planned.Comparison is { } comparison) Write(writer, $"analyses/{planned.Plan.Id}/", comparison);
        }

        foreach (var file in FurtherFiles.Of(results.Further)) writer.Write(file.Path, file.Bytes);
        // Before it is signed, a report is a draft: the label of official statistics comes with the release.
        var document = PublicationBuilder.Build(results.AsDraft());
        writer.Write("withheld.csv", SuppressionLog.Write(document));
        var files = PublicationFiles.Of(document, plotly);
        foreach (var file in files.Where(file => file.Path != SavedRun.Companion)) writer.Write(file.Path, file.Bytes);
        var checks = PublicationChecks.Run(files);
        writer.Write(Manifest, ManifestOf(results, document, checks, writer.Outputs).ToJson());
        // The interactive report is no result of the run: the manifest is the same without it.
        if (files.FirstOrDefault(file => file.Path == SavedRun.Companion) is { } companion) writer.Write(companion.Path, companion.Bytes);
        var folder = writer.Commit();
        return new RunSummary(results, folder, Path.Combine(folder, Report), writer.Outputs, document, checks);
    }

    private static void Write(RunWriter writer, string folder, MatchedComparison comparison)
    {
        writer.Write(folder + "attrition.csv", RunTables.Attrition(comparison.Attrition));
        writer.Write(folder + "balance.csv", RunTables.Balance(comparison.Balance));
        writer.Write(folder + "results.json", ResultsJson.Write(comparison.Outcomes));
    }

    private static RunManifest ManifestOf(AnalysisResults results, PublicationDocument document, CheckReport checks, IReadOnlyList<RunOutput> outputs) => new()
    {
        RunId = results.RunId,
        Tool = results.Tool,
        Request = results.Request,
        Synthetic = results.Snapshot.Synthetic,
        Inputs = results.Inputs,
        DecisionsHash = results.DecisionsHash,
        Steps = RunSteps.Of(results),
        Checks = [.. checks.Results.Select(check => new RunCheck(check.Id, CodeText.Of(check.Outcome)))],
        WithheldCells = SuppressionLog.Entries(document).Count(),
        Outputs = outputs,
    };
}
