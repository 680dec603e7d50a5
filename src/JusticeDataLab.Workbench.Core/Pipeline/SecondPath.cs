using JusticeDataLab.Workbench.Core.CrossChecks;
using JusticeDataLab.Workbench.Core.Outcomes;

namespace JusticeDataLab.Workbench.Core.Pipeline;

/// <summary>The headline of an analysis by a second path.</summary>
public static class SecondPath
{
    /// <summary>Works the rate of reoffending out again: weights pair by pair, the test by the textbook, and by other methods of matching.</summary>
    /// <param name="analysis">The analysis.</param>
    public static CrossCheck CrossCheck(this RequestAnalysis analysis)
    {
        var settings = analysis.Inputs.Request.Settings;
        var set = analysis.BuildAnalysisSet();
        return CrossChecker.Check(
            set, MatchingProblems.Of(set, analysis.FitPropensity().Scores, settings.Matching), analysis.Match(), analysis.CompareOutcomes()[OutcomeMeasure.Reoffended], settings.Inference);
    }
}
