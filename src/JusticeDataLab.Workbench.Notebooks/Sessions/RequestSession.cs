using JusticeDataLab.Workbench.Core.Displays;
using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Data.Csv;
using JusticeDataLab.Workbench.Data.Requests;
using JusticeDataLab.Workbench.Data.Reviews;
using JusticeDataLab.Workbench.Data.Stores;

namespace JusticeDataLab.Workbench.Notebooks.Sessions;

/// <summary>
/// A request opened for work: its folder, and its analysis step by step. Notebooks and the command line work through
/// the same session, so they cannot differ.
/// </summary>
[TypeFormatterSource]
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
    /// <param name="progress">Told when a step begins and ends; null to show it in the cell of a notebook.</param>
    /// <param name="cancellation">Stops long steps.</param>
    public static RequestSession Open(
        string path, string? store = null, IProgress<StepProgress>? progress = null, CancellationToken cancellation = default) =>
        Open(RequestFolder.Open(path), store is null ? null : StoreName.Parse(store), progress, cancellation);

    /// <summary>Opens a request whose folder has been read.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="store">Administrative data to use in place of those that the request names; null for those.</param>
    /// <param name="progress">Told when a step begins and ends.</param>
    /// <param name="cancellation">Stops long steps.</param>
    internal static RequestSession Open(RequestFolder folder, StoreName? store, IProgress<StepProgress>? progress, CancellationToken cancellation)
    {
        var data = AdministrativeStore.Open(store ?? folder.Store);
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
        return new RequestSession(folder, new RequestAnalysis(inputs, progress ?? new CellProgress(), cancellation));
    }

    /// <summary>The links that wait for a person, and what was decided.</summary>
    public ReviewBook Review() => new(Analysis.Link(), Analysis.Validate().Records, Analysis.Inputs.Keyring, Folder.Decisions.Links);

    /// <summary>
    /// Records what clerical review decided on one pair, in the request's decision log. It holds from the next time the
    /// request is opened.
    /// </summary>
    /// <param name="row">Row of the cohort file; 1 is the first below the header.</param>
    /// <param name="person">The person's pseudonym as the review shows it.</param>
    /// <param name="decision"><c>accept</c>, <c>reject</c> or <c>unsure</c>.</param>
    /// <param name="who">Who decides: a role or staff code.</param>
    /// <param name="why">The reason, without anything personal.</param>
    /// <param name="when">When, as it shall be written, for example <c>2026-11-27</c>.</param>
    /// <exception cref="ArgumentException">There is no such pair or word, or the decision contradicts another.</exception>
    public void DecideLink(int row, string person, string decision, string who, string why, string when)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(who);
        ArgumentException.ThrowIfNullOrWhiteSpace(why);
        ArgumentException.ThrowIfNullOrWhiteSpace(when);
        if (!LinkDecisions.Words.Contains(decision)) throw new ArgumentException($"Must be {string.Join(", ", LinkDecisions.Words)}.", nameof(decision));
        var book = Review();
        if (book.Find(row, person) is not [var pair]) throw new ArgumentException("No one pair of that row begins so: look at the review again.", nameof(person));
        var taken = new Decision(DecisionLog.Link, decision, when, who, why) { RecordKey = pair.RecordKey, Person = pair.Person.Value };
        if (book.Contradictions([taken]) is [var contradiction, ..]) throw new ArgumentException(contradiction, nameof(decision));
        DecisionLog.Append(Folder.DecisionsPath, [taken]);
    }

    /// <summary>
    /// Records a choice of the analyst, for example of a specification, in the request's decision log. What is chosen is set
    /// in <c>request.json</c>; the log says who chose it, when and why.
    /// </summary>
    /// <param name="what">The matter, for example <c>specification</c>.</param>
    /// <param name="decision">What was decided, as the settings have it.</param>
    /// <param name="who">Who decides: a role or staff code.</param>
    /// <param name="why">The reason, without anything personal.</param>
    /// <param name="when">When, as it shall be written, for example <c>2026-11-27</c>.</param>
    /// <exception cref="ArgumentException">Something is empty, or the matter is a link, which <see cref="DecideLink"/> records.</exception>
    public void Decide(string what, string decision, string who, string why, string when)
    {
        foreach (var text in (string[])[what, decision, who, why, when]) ArgumentException.ThrowIfNullOrWhiteSpace(text);
        if (what == DecisionLog.Link) throw new ArgumentException("A decision on a link names a row and a person: use DecideLink.", nameof(what));
        DecisionLog.Append(Folder.DecisionsPath, [new Decision(what, decision, when, who, why)]);
    }

    /// <summary>Does every step and saves the run in the request's folder.</summary>
    /// <exception cref="AnalysisStoppedException">The data do not allow the analysis to go on; nothing is saved.</exception>
    /// <param name="plotly">Text of a plotly.js bundle for a report with interactive figures beside the others; null for none.</param>
    public RunSummary SaveRun(string? plotly = null) => RunSaver.Save(Analysis.Run(), Folder.RunsPath, Folder.Decisions, plotly);
}
