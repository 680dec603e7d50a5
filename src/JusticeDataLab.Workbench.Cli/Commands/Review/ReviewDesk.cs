using System.Globalization;
using JusticeDataLab.Workbench.Cli.Running;
using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Linkage.Clerical;
using JusticeDataLab.Workbench.Core.Linkage.Quality;
using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Data.Requests;
using JusticeDataLab.Workbench.Data.Reviews;
using JusticeDataLab.Workbench.Notebooks.Sessions;

namespace JusticeDataLab.Workbench.Cli.Commands.Review;

/// <summary>A request opened for clerical review: linked with the decisions so far, its band in a book.</summary>
internal sealed class ReviewDesk
{
    private readonly CommandContext _context;
    private readonly RequestSession _session;
    private readonly CancellationToken _cancellation;

    private ReviewDesk(CommandContext context, RequestSession session, RequestAnalysis analysis, CancellationToken cancellation)
    {
        _context = context;
        _session = session;
        _cancellation = cancellation;
        var inputs = analysis.Inputs;
        if (inputs.Request.Settings.Linkage.Engine == LinkageEngine.Deterministic)
            throw new UsageException("Clerical review needs probabilities: set settings.linkage.engine of request.json to probabilistic.");
        Book = new ReviewBook(analysis.Link(), analysis.Validate().Records, inputs.Keyring, session.Folder.Decisions.Links);
        Folder = new ReviewFolder(session.Folder.Path);
    }

    public ReviewBook Book { get; }

    public ReviewFolder Folder { get; }

    public static ReviewDesk Open(CommandContext context, string request, string? store, CancellationToken cancellation)
    {
        var session = RequestSession.Open(request, store, new StepReporter(context), cancellation);
        return new ReviewDesk(context, session, session.Analysis, cancellation);
    }

    /// <summary>Opens a request as if nothing were decided: so that decisions which contradict one another can be taken back.</summary>
    public static ReviewDesk OpenUndecided(CommandContext context, string request, string? store, CancellationToken cancellation)
    {
        var reporter = new StepReporter(context);
        var session = RequestSession.Open(request, store, reporter, cancellation);
        return new ReviewDesk(context, session, new RequestAnalysis(session.Analysis.Inputs with { ClericalDecisions = [] }, reporter, cancellation), cancellation);
    }

    /// <summary>The decisions held against the probabilities that linking gives without them.</summary>
    public Calibration AgainstProbabilities()
    {
        var undecided = new RequestAnalysis(_session.Analysis.Inputs with { ClericalDecisions = [] }, null, _cancellation);
        return Calibration.Of(undecided.Link(), _session.Analysis.Inputs.ClericalDecisions, _session.Analysis.Inputs.Keyring);
    }

    /// <summary>Puts names to pairs.</summary>
    public IReadOnlyList<NamedPair> Named(IReadOnlyList<ReviewPair> pairs) =>
        NamedPairs.Of(pairs, _session.Analysis.Validate().Records, _session.Analysis.Inputs.Data, _cancellation);

    /// <summary>The time as decisions record it.</summary>
    public static string Now(CommandContext context) => context.Clock.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    /// <summary>A decision on a pair, taken now.</summary>
    public Decision Decide(string recordKey, PersonKey person, string word, string who, string why) =>
        new(DecisionLog.Link, word, Now(_context), who, why) { RecordKey = recordKey, Person = person.Value };

    /// <summary>Adds decisions to the request's log: all, or none when something is wrong.</summary>
    public void Record(IReadOnlyList<Decision> decisions)
    {
        if (decisions.Count > 0) DecisionLog.Append(_session.Folder.DecisionsPath, decisions);
    }
}
