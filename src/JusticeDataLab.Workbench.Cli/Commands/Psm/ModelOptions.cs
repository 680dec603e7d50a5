using System.CommandLine;
using JusticeDataLab.Workbench.Cli.Running;
using JusticeDataLab.Workbench.Core.Propensity;
using JusticeDataLab.Workbench.Core.Propensity.Remedies;
using JusticeDataLab.Workbench.Core.Propensity.Stepwise;

namespace JusticeDataLab.Workbench.Cli.Commands.Psm;

/// <summary>The options of <c>jdl psm</c> that say how the model is made.</summary>
internal sealed class ModelOptions
{
    private static readonly Choices<PropensityLink> Links = new("--link", ("logit", PropensityLink.Logit), ("probit", PropensityLink.Probit));

    private static readonly Choices<StepwiseDirection?> Searches = new(
        "--select",
        ("none", null),
        ("backward", StepwiseDirection.Backward),
        ("forward", StepwiseDirection.Forward),
        ("both", StepwiseDirection.Both));

    private static readonly Choices<StepwiseCriterion> Criteria = new(
        "--criterion", ("aic", StepwiseCriterion.Aic), ("bic", StepwiseCriterion.Bic), ("p", StepwiseCriterion.PValue));

    private static readonly Choices<SeparationRemedy> Remedies = new(
        "--separation",
        ("report", SeparationRemedy.Report),
        ("drop", SeparationRemedy.Drop),
        ("merge", SeparationRemedy.Merge),
        ("firth", SeparationRemedy.Firth));

    private readonly Option<string> _link = new("--link") { Description = "Link of the model.", HelpName = Links.Help, DefaultValueFactory = _ => "logit" };
    private readonly Option<string> _select = new("--select") { Description = "Stepwise search for the terms of the model; backward and both start from all terms, forward from none.", HelpName = Searches.Help, DefaultValueFactory = _ => "none" };
    private readonly Option<string> _criterion = new("--criterion") { Description = "What the stepwise search judges models by.", HelpName = Criteria.Help, DefaultValueFactory = _ => "aic" };
    private readonly Option<string> _stay = new("--stay") { Description = "Stepwise by p: a term with a larger p goes.", HelpName = "p", DefaultValueFactory = _ => "0.2" };
    private readonly Option<string> _enter = new("--enter") { Description = "Stepwise by p: a term with this p or a smaller one comes in.", HelpName = "p", DefaultValueFactory = _ => "0.2" };
    private readonly Option<string> _separation = new("--separation") { Description = "What is done when covariates separate the groups: report it, drop the covariate, merge the level with the reference, or Firth's penalised likelihood.", HelpName = Remedies.Help, DefaultValueFactory = _ => "report" };

    public IReadOnlyList<Option> All => [_link, _select, _criterion, _stay, _enter, _separation];

    public PropensitySettings Settings(ParseResult parsed) => new()
    {
        Link = Links.Parse(parsed.GetRequiredValue(_link)),
        Separation = Remedies.Parse(parsed.GetRequiredValue(_separation)),
        Selection = Searches.Parse(parsed.GetRequiredValue(_select)),
        SelectionCriterion = Criteria.Parse(parsed.GetRequiredValue(_criterion)),
        SelectionStay = OptionText.Share("--stay", parsed.GetRequiredValue(_stay)),
        SelectionEntry = OptionText.Share("--enter", parsed.GetRequiredValue(_enter)),
    };
}
