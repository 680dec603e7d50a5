using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Linkage.Models;
using JusticeDataLab.Workbench.Core.Linkage.Quality;
using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Reporting.Charts.Linkage;

namespace JusticeDataLab.Workbench.Notebooks.Displays.Steps.Linkage;

internal static class LinkageModelView
{
    public static Display Of(LinkedCohort linked)
    {
        var display = Display.Titled("The linkage model");
        if (linked.Model is not { } trained) return display.Note("Deterministic passes have no model.");
        display = display
            .Figure(LinkageFigures.Weights(trained.Model))
            .Table(
                "Probability of each level among pairs that are one person (m) and among others (u)",
                ["Comparison", "Level", "m", "u", "Weight", "Source"],
                trained.Model.Levels.Select(level => new[]
                {
                    LinkageWords.Of(level.Comparison),
                    LinkageWords.OfLevel(level.Comparison, level.Code),
                    Probability(level.M),
                    Probability(level.U),
                    NumberText.Signed(level.Weight, 1),
                    Source(level, trained),
                }))
            .Note("u is what is usual: each pair is scored with the u of its own values, counted on the register, so that a rare name counts more than a common one.")
            .Note("Source of m: P published by the Ministry of Justice, O the workbench's own; L learned further from this cohort.");
        return LinkageView.Training(display, trained);
    }

    public static Display Blocking(LinkedCohort linked)
    {
        var display = Display.Titled("Which pairs were compared");
        if (linked.Blocking is not { } blocking) return display.Note("Deterministic passes look records up and compare no pairs.");
        return display
            .Figures(
                ("All pairs", NumberText.Whole(blocking.AllPairs)),
                ("Pairs compared", NumberText.Whole(blocking.ComparedPairs)),
                ("Share compared", NumberText.Percent((double)blocking.ComparedPairs / Math.Max(1, blocking.AllPairs), 3)))
            .Table(
                "What must be shared for two to be compared; any one is enough",
                ["Rule", "Pairs", "By this rule only", "Matches it finds", "Matches lost without it"],
                blocking.Rules.Select(rule => new[]
                {
                    LinkageWords.Of(rule.Rule),
                    NumberText.Whole(rule.Pairs),
                    NumberText.Whole(rule.OnlyPairs),
                    NumberText.Percent(rule.MatchesFound),
                    NumberText.Percent(rule.RecallLostWithout, 2),
                }));
    }

    public static Display Pair(PairWeight pair, string name)
    {
        return Display.Titled("The weight of one pair")
            .Figure(LinkageFigures.Waterfall(pair, name))
            .Figures(
                ("Weight", NumberText.Decimals(pair.Total, 1)),
                ("Probability", NumberText.Percent(pair.Probability, 2)))
            .Note("The probability is shared out among everyone who may be the person, and among nobody: with a rival it is lower than the weight alone would say.");
    }

    private static string Probability(double value) => value >= 0.001 ? NumberText.Decimals(value, 4) : FormattableString.Invariant($"{value:0.0E+0}").Replace("E-", " × 10^−", StringComparison.Ordinal);

    private static string Source(LevelProbability level, TrainedModel trained) =>
        (level.Source is RuleSource.PublishedByMinistryOfJustice ? "P" : "O") + (level.IsTrained && trained.Iterations > 0 ? ", L" : "");
}
