using JusticeDataLab.Workbench.Core.Conclusions;

namespace JusticeDataLab.Workbench.Notebooks.Displays.Steps;

internal static class ConclusionsView
{
    public static Display Of(AnalysisConclusions conclusions)
    {
        var display = Display.Titled("What may be said").Note(conclusions.Headline);
        if (conclusions.CanSay.Count > 0) display = display.Table("What you can say", ["Sentence"], conclusions.CanSay.Select(sentence => new[] { sentence }));
        if (conclusions.CannotSay.Count > 0) display = display.Table("What you cannot say", ["Sentence"], conclusions.CannotSay.Select(sentence => new[] { sentence }));
        return conclusions.Caveats.Aggregate(display, (shown, caveat) => shown.Note(caveat));
    }
}
