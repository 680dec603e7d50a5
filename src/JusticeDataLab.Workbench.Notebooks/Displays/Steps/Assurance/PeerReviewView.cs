using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Notebooks.PeerReview;

namespace JusticeDataLab.Workbench.Notebooks.Displays.Steps.Assurance;

internal static class PeerReviewView
{
    public static Display Of(Reproduction reproduction, bool all)
    {
        var shown = reproduction.Rows.Where(row => all || row.Verdict is not FactVerdict.Agrees).ToList();
        var display = Display.Titled($"Run {reproduction.RunId} made again")
            .Figures(
                ("Agree", NumberText.Whole(reproduction.Count(FactVerdict.Agrees))),
                ("Differ", NumberText.Whole(reproduction.Count(FactVerdict.Differs))),
                ("Missing", NumberText.Whole(reproduction.Count(FactVerdict.Missing))),
                ("New", NumberText.Whole(reproduction.Count(FactVerdict.New))),
                ("Fragile", NumberText.Whole(reproduction.Count(FactVerdict.Fragile))));
        if (shown.Count > 0)
        {
            display = display.Table(
                all ? "Everything compared" : "What does not simply agree",
                ["What", "Name", "Verdict", "Recorded", "Now", "Why"],
                shown.Select(row => new[] { row.Kind, row.Name, CodeText.Of(row.Verdict), Short(row.Recorded), Short(row.Now), row.Detail }));
        }

        display = display.Warnings(reproduction.Causes);
        return display.Note(reproduction.Agrees ? "The run reproduces: inputs, settings, decisions, facts and files are the same." : "The run does not reproduce.");
    }

    public static Display Of(RunDifferences runs)
    {
        var display = Display.Titled("Two runs side by side")
            .Figures(
                ("First run", runs.First),
                ("Second run", runs.Second),
                ("Facts compared", NumberText.Whole(runs.FactsCompared)),
                ("Facts that differ", NumberText.Whole(runs.Facts.Count)));
        display = runs.Settings.Count == 0
            ? display.Note("Inputs, settings and decisions are the same.")
            : display.Table(
                "What the runs were made from",
                ["Setting or input", "First", "Second"],
                runs.Settings.Select(row => new[] { row.Name, row.First ?? "none", row.Second ?? "none" }));
        return runs.Facts.Count == 0
            ? display.Note("All facts are the same.")
            : display.Table(
                "Numbers that moved",
                ["Fact", "First", "Second", "Change", "Change, %"],
                runs.Facts.Select(row => new[]
                {
                    row.Name, row.First ?? "none", row.Second ?? "none",
                    row.Change is { } change ? NumberText.Signed(change, 4) : "", row.RelativeChange is { } share ? NumberText.Signed(100 * share, 1) : "",
                }));
    }

    // Hashes are told apart by their first digits.
    private static string Short(string? value) => value is { Length: 64 } ? value[..12] + "…" : value ?? "";
}
