using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Data.Csv;
using JusticeDataLab.Workbench.Data.Requests;
using JusticeDataLab.Workbench.Data.Stores;

namespace JusticeDataLab.Workbench.Notebooks.Sessions;

/// <summary>
/// A request opened for work: its folder, and its analysis step by step. Notebooks and the command line work through
/// the same session, so they cannot differ.
/// </summary>
public sealed class RequestSession
{
    private RequestSession(RequestFolder folder, RequestAnalysis analysis)
    {
        Folder = folder;
        Analysis = analysis;
    }

    /// <summary>The request on disk.</summary>
    public RequestFolder Folder { get; }

    /// <summary>The analysis.</summary>
    public RequestAnalysis Analysis { get; }

    /// <summary>Opens a request.</summary>
    /// <param name="path">The request's folder, relative to the notebook's or the current one.</param>
    /// <param name="store">Administrative data to use in place of those that the request names; null for those.</param>
    /// <param name="progress">Told when a step begins and ends.</param>
    /// <param name="cancellation">Stops long steps.</param>
    public static RequestSession Open(
        string path, string? store = null, IProgress<StepProgress>? progress = null, CancellationToken cancellation = default)
    {
        var folder = RequestFolder.Open(path);
        var data = AdministrativeStore.Open(store is null ? folder.Store : StoreName.Parse(store));
        var inputs = new AnalysisInputs
        {
            Request = folder.Request,
            Cohort = CohortFileReader.Read(folder.CohortPath),
            Data = data,
            Keyring = folder.Keyring(data.Snapshot.Synthetic),
            DecisionsHash = folder.Decisions.Hash,
            ClericalDecisions = folder.Decisions.Links.Clerical,
            CaseByCaseDecision = folder.Decisions.Last(DecisionLog.CaseByCase)?.Outcome,
        };
        return new RequestSession(folder, new RequestAnalysis(inputs, progress, cancellation));
    }

    /// <summary>Does every step and saves the run in the request's folder.</summary>
    /// <exception cref="AnalysisStoppedException">The data do not allow the analysis to go on; nothing is saved.</exception>
    public RunSummary SaveRun() => RunSaver.Save(Analysis.Run(), Folder.RunsPath);
}
