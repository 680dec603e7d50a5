using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Linkage.Models;
using JusticeDataLab.Workbench.Core.Linkage.Quality;
using JusticeDataLab.Workbench.Reporting.Charts.Linkage;

namespace JusticeDataLab.Workbench.Notebooks.Displays.Steps.Linkage;

internal static class LinkageView
{
    public static Display Of(LinkedCohort linked)
    {
        var display = Display.Titled("People linked").Figures([.. Everyone(linked), .. ByWeight(linked)]);
        if (linked.Model is null) display = Passes(display, linked);
        display = display.Table(
            "Why records were not linked",
            ["Status", "Reason", "Records", "Share of all"],
            UnlinkedReasons.Of(linked).Select(reason => new[] { LinkageWords.Of(reason.Status), reason.Reason, NumberText.Whole(reason.Rows), NumberText.Percent(reason.Share) }));
        if (linked.Model is not null) display = Weights(display, linked);
        return display.Note($"{NumberText.Whole(linked.PoolExclusionCount)} people of the register may be in the cohort and are kept out of the comparison pool.");
    }

    /// <summary>What the learning of the model came to, honestly.</summary>
    public static Display Training(Display display, TrainedModel trained)
    {
        if (trained.Iterations == 0) return display.Note("The model is the preset as it stands: nothing was learned from the cohort.");
        var (iterations, change) = (NumberText.Whole(trained.Iterations), NumberText.Decimals(trained.LastChange, 5));
        return trained.Converged
            ? display.Note($"The model learned from the cohort around the preset and settled after {iterations} iterations: the last one changed no probability by more than {change}.")
            : display.Warning($"The model did not settle within {iterations} iterations: the last one still changed a probability by {change}. Compare with the preset as it stands (setting training) before links are used.");
    }

    private static IEnumerable<(string Label, string Value)> Everyone(LinkedCohort linked) =>
    [
        ("Records tried", NumberText.Whole(linked.Links.Count)),
        ("Linked", $"{NumberText.Whole(linked.Linked)} ({NumberText.Percent(linked.LinkedShare)})"),
        ("For review", NumberText.Whole(linked.CountOf(LinkStatus.Review))),
        ("Claimed twice", NumberText.Whole(linked.CountOf(LinkStatus.ClaimedTwice))),
        ("Not found", NumberText.Whole(linked.CountOf(LinkStatus.NotFound))),
        ("On the register", NumberText.Whole(linked.RegisterPeople)),
    ];

    private static IEnumerable<(string Label, string Value)> ByWeight(LinkedCohort linked) => linked.Model is not { } trained ? [] :
    [
        ("False links to expect", NumberText.Decimals(linked.ExpectedFalseLinks, 1)),
        ("Expected on the register", NumberText.Percent(trained.OnRegister)),
        ("Pairs compared", NumberText.Whole(linked.Blocking?.ComparedPairs ?? 0)),
    ];

    private static Display Passes(Display display, LinkedCohort linked) => display.Table(
        "Links by pass, in the order in which the passes are tried",
        ["Pass", "People linked"],
        Enum.GetValues<LinkPass>()
            .Where(pass => linked.LinkedBy(pass) > 0)
            .Select(pass => new[] { LinkageWords.Of(pass), NumberText.Whole(linked.LinkedBy(pass)) }));

    private static Display Weights(Display display, LinkedCohort linked)
    {
        if (WeightHistogram.Of(linked) is { } histogram) display = display.Figure(LinkageFigures.Histogram(histogram, linked.Settings));
        return Training(display, linked.Model!);
    }
}
