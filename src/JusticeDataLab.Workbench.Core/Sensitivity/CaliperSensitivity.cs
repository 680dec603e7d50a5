using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Core.Pipeline;

namespace JusticeDataLab.Workbench.Core.Sensitivity;

/// <summary>
/// Whether the headline depends on the caliper: the same analysis with narrower and wider calipers, everything else as
/// it is. The caliper of the published result is fixed before outcomes are seen; this table only says how much hangs on it.
/// </summary>
public static class CaliperSensitivity
{
    /// <summary>Matches and compares once for each width.</summary>
    /// <param name="analysis">The analysis.</param>
    /// <param name="widths">Widths in the unit of the analysis's own caliper.</param>
    /// <exception cref="AnalysisStoppedException">A width leaves too few people matched.</exception>
    public static IReadOnlyList<CaliperVariant> Of(RequestAnalysis analysis, params IReadOnlyList<double> widths) =>
        [.. widths.Select(width => One(analysis, width))];

    private static CaliperVariant One(RequestAnalysis analysis, double width)
    {
        var own = analysis.Inputs.Request.Settings.Matching.Caliper;
        var caliper = new Caliper(width, own?.Unit ?? CaliperUnit.StandardDeviations);
        var variant = analysis.With(settings => settings with { Matching = settings.Matching with { Caliper = caliper } });
        return new CaliperVariant(
            caliper,
            variant.Match().TreatedMatched,
            variant.AssessBalance().After.LargestSmd,
            variant.CompareOutcomes()[OutcomeMeasure.Reoffended].Difference);
    }
}
