using System.CommandLine;
using JusticeDataLab.Workbench.Cli.Commands.Psm;
using JusticeDataLab.Workbench.Cli.Running;
using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Inference.Effects;

namespace JusticeDataLab.Workbench.Cli.Commands.Effect;

/// <summary>The options of <c>jdl effect</c>.</summary>
internal sealed class EffectOptions
{
    // Null: a time.
    private static readonly Choices<OutcomeKind?> Kinds = new(
        "--kind", ("binary", OutcomeKind.Binary), ("count", OutcomeKind.Count), ("continuous", OutcomeKind.Continuous), ("time", null));

    private static readonly double UsualMargin = new InferenceSettings().Margin;

    private readonly Option<string> _data = new("--data") { Description = "Data, one row a person (CSV).", Required = true };
    private readonly Option<string> _treatment = new("--treatment") { Description = "Column that is 1 for the treated and 0 for the comparison group.", Required = true };
    private readonly Option<string?> _weight = new("--weight") { Description = "Column of weights; everyone counts 1 without it." };
    private readonly Option<string?> _cluster = new("--cluster") { Description = "Column of clusters, such as pairs or persons with several events: adds tests that allow people of one cluster to be alike." };
    private readonly Option<string> _outcome = new("--outcome") { Description = "Column of the outcome. People whose cell is empty are left out and counted.", Required = true };
    private readonly Option<string> _kind = new("--kind") { Description = "Kind of the outcome: 0 or 1, a whole number from 0, any number, or a time from 0.", HelpName = Kinds.Help, Required = true };
    private readonly Option<string?> _event = new("--event") { Description = "Column that is 1 when the event happened at that time and 0 when the time is censored; for --kind time. Without it every time is that of an event." };
    private readonly Option<string?> _limit = new("--limit") { Description = "Limit of mean times, in the unit of the times; for --kind time. Default 365.", HelpName = "number" };
    private readonly Option<string?> _covariates = new("--covariates") { Description = "Columns to adjust for: a,b,c. Adds weighted regression, g-computation for 0 or 1, and an adjusted model of counts." };
    private readonly Option<string?> _factors = new("--factors") { Description = "Covariates that hold categories, with the reference level if it is not to be the most frequent: x,y:level." };
    private readonly Option<bool> _interactions = new("--interactions") { Description = "Let covariates matter differently for the treated in the weighted regression." };
    private readonly Option<string?> _score = new("--score") { Description = "Column of scores: adds the effect by nearest neighbours with the Abadie-Imbens error." };
    private readonly Option<int> _neighbours = new("--neighbours") { Description = "Neighbours of each treated person, with --score.", DefaultValueFactory = _ => 1 };
    private readonly Option<int> _bootstrap = new("--bootstrap") { Description = "Number of resamples of the people; 0 for none.", DefaultValueFactory = _ => 0 };
    private readonly Option<ulong> _seed = new("--seed") { Description = "Seed of the resamples.", DefaultValueFactory = _ => 2013 };
    private readonly Option<string?> _margin = new("--margin") { Description = FormattableString.Invariant($"Smallest difference in shares that matters, fixed in advance; for --kind binary. Default {UsualMargin}."), HelpName = "number" };
    private readonly Option<string> _out = new("--out") { Description = "Folder for results.json.", Required = true };

    public IReadOnlyList<Option> All =>
    [
        _data, _treatment, _weight, _cluster, _outcome, _kind, _event, _limit, _covariates, _factors, _interactions, _score, _neighbours, _bootstrap, _seed,
        _margin, _out,
    ];

    public EffectRequest Read(ParseResult parsed)
    {
        var kind = Kinds.Parse(parsed.GetRequiredValue(_kind));
        var request = new EffectRequest
        {
            Data = parsed.GetRequiredValue(_data),
            Treatment = parsed.GetRequiredValue(_treatment),
            Weight = parsed.GetValue(_weight),
            Cluster = parsed.GetValue(_cluster),
            Outcome = parsed.GetRequiredValue(_outcome),
            IsTime = kind is null,
            Kind = kind ?? OutcomeKind.Continuous,
            Event = parsed.GetValue(_event),
            Limit = parsed.GetValue(_limit) is { } limit ? Above(limit) : 365,
            Covariates = OptionText.List("--covariates", parsed.GetValue(_covariates)),
            Factors = [.. OptionText.List("--factors", parsed.GetValue(_factors)).Select(Factor.Parse)],
            Interactions = parsed.GetValue(_interactions),
            Score = parsed.GetValue(_score),
            Neighbours = parsed.GetValue(_neighbours),
            Replicates = parsed.GetValue(_bootstrap),
            Seed = parsed.GetValue(_seed),
            Settings = new InferenceSettings { Margin = parsed.GetValue(_margin) is { } margin ? OptionText.Share("--margin", margin) : UsualMargin },
            Out = parsed.GetRequiredValue(_out),
        };
        EffectRules.Check(request, option => parsed.GetResult(All.Single(known => known.Name == option)) is { Implicit: false });
        return request;
    }

    private static double Above(string text) =>
        OptionText.NotNegative("--limit", text) is > 0 and var limit ? limit : throw new UsageException("--limit must be above 0.");
}
