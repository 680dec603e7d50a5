using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Notebooks.Displays.Steps;

internal static class MatchView
{
    public static Display Of(MatchedSample matched)
    {
        var display = Display.Titled("The matched sample")
            .Figures(
                ("Treated people matched", $"{NumberText.Whole(matched.TreatedMatched)} of {NumberText.Whole(matched.Treated)}"),
                ("Comparison group", $"{NumberText.Whole(matched.ComparisonMatched)} of {NumberText.Whole(matched.Pool)}"),
                ("Effective sample size", NumberText.Decimals(matched.EffectiveSampleSize, 0)),
                ("Caliper", $"{NumberText.Decimals(matched.CaliperRaw, 3)} on the score"),
                ("Largest distance", NumberText.Decimals(matched.LargestDistance, 3)),
                ("Estimand", CodeText.Of(matched.Estimand).Replace('-', ' ')));
        if (matched.WithinCaliper is { } within)
        {
            var counts = within.Where(people => people > 0).Order().ToList();
            if (counts.Count > 0) display = display.Note($"Half of the treated people have {NumberText.Whole(counts[counts.Count / 2])} or more comparison people within the caliper; the fewest have {NumberText.Whole(counts[0])}.");
        }

        return matched.Unmatched.Count == 0
            ? display
            : display.Warning($"{NumberText.Whole(matched.Unmatched.Count)} treated people have nobody similar enough to be compared with: the result is about the others.");
    }
}
