using System.CommandLine;
using JusticeDataLab.Workbench.Cli.Running;
using JusticeDataLab.Workbench.Core.Matching;

namespace JusticeDataLab.Workbench.Cli.Commands.Psm;

/// <summary>The options of <c>jdl psm</c>.</summary>
internal sealed class PsmOptions
{
    private static readonly Choices<MatchingMethod> Methods = new(
        "--method",
        ("radius", MatchingMethod.Radius),
        ("nearest", MatchingMethod.Nearest),
        ("kernel", MatchingMethod.Kernel),
        ("ipw", MatchingMethod.InverseProbability),
        ("exact", MatchingMethod.Exact));

    private static readonly Choices<ScoreScale> Scales = new("--scale", ("probability", ScoreScale.Probability), ("logit", ScoreScale.Logit));

    private static readonly Choices<CaliperUnit> Units = new("--caliper-unit", ("sd", CaliperUnit.StandardDeviations), ("raw", CaliperUnit.Raw));

    private static readonly Choices<MatchingOrder> Orders = new(
        "--order",
        ("largest", MatchingOrder.Largest),
        ("smallest", MatchingOrder.Smallest),
        ("data", MatchingOrder.Data),
        ("closest", MatchingOrder.Closest));

    private static readonly Choices<CommonSupport> Supports = new(
        "--support", ("none", CommonSupport.None), ("treated", CommonSupport.Treated), ("both", CommonSupport.Both));

    private static readonly Choices<MatchingKernel> Kernels = new(
        "--kernel", ("epanechnikov", MatchingKernel.Epanechnikov), ("normal", MatchingKernel.Normal));

    private static readonly Choices<TieBreak> TieBreaks = new("--ties", ("key", TieBreak.Key), ("row", TieBreak.Row));

    private readonly ModelOptions _model = new();

    private readonly Option<string> _data = new("--data") { Description = "Data, one row a person (CSV).", Required = true };
    private readonly Option<string> _id = new("--id") { Description = "Column with a different key for every person.", Required = true };
    private readonly Option<string> _treatment = new("--treatment") { Description = "Column that is 1 for the treated and 0 for the comparison pool.", Required = true };
    private readonly Option<string?> _covariates = new("--covariates") { Description = "Columns of the model and the balance table: a,b,c." };
    private readonly Option<string?> _factors = new("--factors") { Description = "Columns that hold categories, with the reference level if it is not to be the most frequent: x,y:level." };
    private readonly Option<string?> _terms = new("--terms") { Description = "Further terms of the model: powers and interactions, as in \"age^2,age:sex\"." };
    private readonly Option<string?> _score = new("--score") { Description = "Column with a ready score on the scale of --scale, in place of a model." };
    private readonly Option<string> _method = new("--method") { Description = "How comparison people are chosen.", HelpName = Methods.Help, Required = true };
    private readonly Option<string> _scale = new("--scale") { Description = "Scale of the score, and so of distances.", HelpName = Scales.Help, DefaultValueFactory = _ => "logit" };
    private readonly Option<string?> _caliper = new("--caliper") { Description = "Largest distance of a match; bandwidth of the kernel. Radius and kernel need one.", HelpName = "number" };
    private readonly Option<string> _unit = new("--caliper-unit") { Description = "Unit of the caliper: standard deviations of the score, or the score's own.", HelpName = Units.Help, DefaultValueFactory = _ => "sd" };
    private readonly Option<string?> _calipers = new("--calipers") { Description = "Further calipers on columns of numbers, in standard deviations or their own unit: age:0.5,sentences:2:raw." };
    private readonly Option<int> _ratio = new("--ratio") { Description = "Comparison people for each treated person, in nearest matching.", DefaultValueFactory = _ => 1 };
    private readonly Option<bool> _replace = new("--replace") { Description = "A comparison person may be used more than once, in nearest matching." };
    private readonly Option<string?> _order = new("--order") { Description = "Who chooses first, in nearest matching: by score, in the order of the tie break, or the closest pair. Default largest, data with --replace.", HelpName = Orders.Help };
    private readonly Option<string?> _exact = new("--exact") { Description = "Columns on which matched people must agree: a,b." };
    private readonly Option<string> _support = new("--support") { Description = "Who is left out for a score the other group does not reach.", HelpName = Supports.Help, DefaultValueFactory = _ => "none" };
    private readonly Option<string> _kernel = new("--kernel") { Description = "Kernel, in kernel matching.", HelpName = Kernels.Help, DefaultValueFactory = _ => "epanechnikov" };
    private readonly Option<string> _ties = new("--ties") { Description = "What decides between equal scores: the key, or the order of the rows as in other packages.", HelpName = TieBreaks.Help, DefaultValueFactory = _ => "key" };
    private readonly Option<string> _out = new("--out") { Description = "Folder to write to.", Required = true };

    public IReadOnlyList<Option> All =>
    [
        _data, _id, _treatment, _covariates, _factors, _terms, _score, .. _model.All, _method, _scale, _caliper, _unit, _calipers, _ratio, _replace, _order, _exact,
        _support, _kernel, _ties, _out,
    ];

    public PsmRequest Read(ParseResult parsed)
    {
        var request = new PsmRequest
        {
            Data = parsed.GetRequiredValue(_data),
            Id = parsed.GetRequiredValue(_id),
            Treatment = parsed.GetRequiredValue(_treatment),
            Covariates = OptionText.List("--covariates", parsed.GetValue(_covariates)),
            Factors = [.. OptionText.List("--factors", parsed.GetValue(_factors)).Select(Factor.Parse)],
            Terms = OptionText.List("--terms", parsed.GetValue(_terms)),
            Score = parsed.GetValue(_score),
            Calipers = [.. OptionText.List("--calipers", parsed.GetValue(_calipers)).Select(text => NamedCaliper.Parse(text) ?? throw new UsageException($"--calipers takes {NamedCaliper.Form}, not '{text}'."))],
            Exact = OptionText.List("--exact", parsed.GetValue(_exact)),
            Propensity = _model.Settings(parsed),
            Matching = Matching(parsed),
            Out = parsed.GetRequiredValue(_out),
        };
        PsmRules.Check(request, option => parsed.GetResult(All.Single(known => known.Name == option)) is { Implicit: false });
        return request;
    }

    private MatchingSettings Matching(ParseResult parsed)
    {
        var replace = parsed.GetValue(_replace);
        var unit = Units.Parse(parsed.GetRequiredValue(_unit));
        return new MatchingSettings
        {
            Method = Methods.Parse(parsed.GetRequiredValue(_method)),
            Scale = Scales.Parse(parsed.GetRequiredValue(_scale)),
            Caliper = parsed.GetValue(_caliper) is { } width ? new Caliper(OptionText.NotNegative("--caliper", width), unit) : null,
            Ratio = parsed.GetValue(_ratio) is >= 1 and var ratio ? ratio : throw new UsageException("--ratio must be at least 1."),
            Replacement = replace,
            Order = Orders.Parse(parsed.GetValue(_order) ?? (replace ? "data" : "largest")),
            Support = Supports.Parse(parsed.GetRequiredValue(_support)),
            Kernel = Kernels.Parse(parsed.GetRequiredValue(_kernel)),
            Ties = TieBreaks.Parse(parsed.GetRequiredValue(_ties)),
        };
    }
}
