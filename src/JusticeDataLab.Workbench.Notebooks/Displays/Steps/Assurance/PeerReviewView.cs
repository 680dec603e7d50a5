using System.Globalization;
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

    public static Display Of(RunDifferences runs, bool all)
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
        if (runs.Facts.Count == 0) return display.Note("All facts are the same.");
        var shown = runs.Facts.Where(row => all || row.IsHeadline).ToList();
        if (shown.Count > 0)
        {
            display = display.Table(
                "Numbers that moved",
                ["Fact", "First", "Second", "Change", "Change, %"],
                shown.Select(row => new[]
                {
                    row.Name, Value(row.First, row.Change), Value(row.Second, row.Change),
                    row.Change is { } change ? NumberText.Signed(change, 4) : "", row.RelativeChange is { } share ? NumberText.Signed(100 * share, 1) : "",
                }));
        }

        var rest = runs.Facts.Count - shown.Count;
        return rest == 0 ? display : display.Note($"{NumberText.Whole(rest)} more facts differ: of planned parts, runs by assessment, further measures and analyses. jdl compare --all lists them.");
    }

    // Numbers to six digits; what is compared is unrounded.
    private static string Value(string? value, double? change) =>
        value is null ? "none" : change is null ? value : double.Parse(value, CultureInfo.InvariantCulture).ToString("G6", CultureInfo.InvariantCulture);

    // Hashes are told apart by their first digits.
    private static string Short(string? value) => value is { Length: 64 } ? value[..12] + "…" : value ?? "";
}
