using JusticeDataLab.Workbench.Core.Linkage.Quality;
using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Core.Pipeline;

/// <summary>Facts about the quality of links.</summary>
public static class LinkageFacts
{
    private const double Tolerance = 1e-8;

    /// <summary>Facts of two engines compared.</summary>
    /// <param name="engines">The comparison.</param>
    public static IEnumerable<Fact> Of(EngineComparison engines) =>
        Enum.GetValues<EngineAgreement>().Select(agreement => Fact.Count($"engines.{CodeText.Of(agreement)}", engines.Count(agreement), "rows"));

    /// <summary>Facts of linkage bias.</summary>
    /// <param name="bias">The groups.</param>
    public static IEnumerable<Fact> Of(LinkageBias bias) =>
    [
        Fact.Count("bias.groups", bias.Rows.Count, "groups"),
        Fact.Count("bias.linked_less", bias.LinkedLess.Count(), "groups"),
    ];

    /// <summary>Facts of links compared with the truth.</summary>
    /// <param name="accuracy">The comparison.</param>
    public static IEnumerable<Fact> Of(LinkageAccuracy accuracy) =>
    [
        Fact.Count("accuracy.true_links", accuracy.AsLinked.TrueLinks, "rows"),
        Fact.Count("accuracy.false_links", accuracy.AsLinked.FalseLinks, "rows"),
        Fact.Count("accuracy.on_register", accuracy.AsLinked.OnRegister, "rows"),
        Fact.Number("accuracy.f1", accuracy.AsLinked.F1, "", Tolerance),
        .. accuracy.Best is { } best ? [Fact.Number("accuracy.best_threshold", best.Threshold ?? 0, "probability", Tolerance), Fact.Number("accuracy.best_f1", best.F1, "", Tolerance)] : Array.Empty<Fact>(),
    ];

    /// <summary>Facts of calibration.</summary>
    /// <param name="calibration">The bands.</param>
    public static IEnumerable<Fact> Of(Calibration calibration) =>
    [
        Fact.Text("calibration.sound", calibration.IsSound ? "yes" : "no"),
        .. calibration.Bands.Select(band => Fact.Count(FormattableString.Invariant($"calibration.from_{band.From}.pairs"), band.Pairs, "pairs")),
        .. calibration.Bands.Select(band => Fact.Count(FormattableString.Invariant($"calibration.from_{band.From}.matches"), band.Matches, "pairs")),
    ];
}
