using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Linkage.Quality;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Reporting.Charts.Linkage;

namespace JusticeDataLab.Workbench.Notebooks.Displays.Steps.Linkage;

internal static class LinkageQualityView
{
    public static Display Bias(LinkageBias bias)
    {
        string[] less = [.. bias.LinkedLess.Select(row => $"{row.Characteristic}: {row.Group}")];
        return Display.Titled("Who is less likely to be linked?")
            .Figure(LinkageFigures.Bias(bias))
            .Table(
                "Share linked by group; the difference is from everyone else",
                ["Characteristic", "Group", "People", "Linked", "Share", "95% interval", "Difference", "Differs clearly"],
                bias.Rows.Select(row => new[]
                {
                    row.Characteristic,
                    row.Group,
                    NumberText.Whole(row.People),
                    NumberText.Whole(row.Linked),
                    NumberText.Percent(row.Share),
                    Interval(row.Interval),
                    row.Difference is { } difference ? Interval(difference) : NumberText.Undefined,
                    row.IsLinkedLess ? "linked less" : row.DiffersClearly ? "linked more" : "",
                }))
            .Note(less.Length == 0 ? "No group was clearly linked less often than everyone else." : $"Clearly linked less often: {string.Join("; ", less)}. Say so in the report's limitations.")
            .Note("Ethnicity is not here: whoever is not on the register has none recorded. Of groups that are truly alike, one in twenty differs by chance.");
    }

    public static Display Engines(EngineComparison engines)
    {
        var statuses = Enum.GetValues<LinkStatus>();
        return Display.Titled("The two engines compared")
            .Table(
                "How far they agree",
                ["What the engines found", "Rows"],
                Enum.GetValues<EngineAgreement>().Select(agreement => new[] { LinkageWords.Of(agreement, engines.First, engines.Second), NumberText.Whole(engines.Count(agreement)) }))
            .Table(
                $"Rows by what the {CodeText.Of(engines.First)} engine says (down) and the {CodeText.Of(engines.Second)} one (across)",
                [Capital(engines.First), .. statuses.Select(LinkageWords.Of)],
                statuses.Select(first => new[] { LinkageWords.Of(first) }.Concat(statuses.Select(second => NumberText.Whole(engines.Count(first, second))))));
    }

    public static Display Accuracy(LinkageAccuracy accuracy, LinkageSettings settings)
    {
        var made = accuracy.AsLinked;
        var display = Display.Titled("Links compared with the truth").Figures(
            ("Links that are right", NumberText.Whole(made.TrueLinks)),
            ("False links", NumberText.Whole(made.FalseLinks)),
            ("of people not on the register", NumberText.Whole(accuracy.LinkedThoughNotOnRegister)),
            ("Precision", WithInterval(made.Precision, made.PrecisionInterval)),
            ("Recall", WithInterval(made.Recall, made.RecallInterval)),
            ("F1", NumberText.Decimals(made.F1, 4)));
        if (accuracy.Best is not { } best) return display;
        return display
            .Figure(LinkageFigures.Accuracy(accuracy, settings))
            .Table(
                "What other thresholds would have given",
                ["Least probability", "Right links", "False links", "Precision", "95% interval", "Recall", "95% interval of recall", "F1"],
                accuracy.Curve.Select(Row))
            .Note($"The best threshold on these rows is {NumberText.Decimals(best.Threshold, 3)} with F1 {NumberText.Decimals(best.F1, 4)}. Thresholds whose intervals overlap cannot be told apart on these rows, so the setting is not chosen on one cohort.");
    }

    public static Display Losses(LinkageAccuracy accuracy) => Display.Titled("Who was lost, and how their row differs")
        .Table(
            "People on the register by the worst that differs between their row and their record",
            ["Difference", "People", "Not linked to their own record", "Share"],
            accuracy.Losses.Select(loss => new[] { loss.Kind, NumberText.Whole(loss.People), NumberText.Whole(loss.Lost), NumberText.Percent(loss.Share) }));

    public static Display Calibrated(Calibration calibration)
    {
        return Display.Titled("Do the probabilities mean what they say?")
            .Figure(LinkageFigures.Reliability(calibration))
            .Table(
                "Pairs by the probability they were given",
                ["Probability given", "Pairs", "One person", "Expected share", "Observed share", "95% interval", "Band touched"],
                calibration.Bands.Select(band => new[]
                {
                    Name(band),
                    NumberText.Whole(band.Pairs),
                    NumberText.Whole(band.Matches),
                    NumberText.Percent(band.Expected),
                    NumberText.Percent(band.Observed),
                    band.Pairs == 0 ? NumberText.Undefined : Interval(band.Interval),
                    band.IsTouched switch { null => NumberText.Undefined, true => "yes", false => "no" },
                }))
            .Note(calibration.IsSound
                ? "Every band that holds a pair is touched by the interval of its observed share."
                : $"Not touched: {string.Join("; ", calibration.Bands.Where(band => band.IsTouched is false).Select(band => $"{Name(band)} ({NumberText.Whole(band.Pairs)} pairs)"))}. A handful of pairs does that by chance now and then; with many, the probabilities claim more than they know, and the expected number of false links is not to be relied on.");
    }

    private static string[] Row(AccuracyAt point) =>
    [
        NumberText.Decimals(point.Threshold, 3),
        NumberText.Whole(point.TrueLinks),
        NumberText.Whole(point.FalseLinks),
        NumberText.Percent(point.Precision),
        Interval(point.PrecisionInterval),
        NumberText.Percent(point.Recall),
        Interval(point.RecallInterval),
        NumberText.Decimals(point.F1, 4),
    ];

    private static string Name(CalibrationBand band) => $"{NumberText.Decimals(band.From, 2)} to {NumberText.Decimals(band.To, 2)}";

    private static string Capital(LinkageEngine engine) => char.ToUpperInvariant(CodeText.Of(engine)[0]) + CodeText.Of(engine)[1..];

    private static string WithInterval(double? share, ConfidenceInterval interval) => $"{NumberText.Percent(share)} ({Interval(interval)})";

    private static string Interval(ConfidenceInterval interval) => $"{NumberText.Percent(interval.Lower)} to {NumberText.Percent(interval.Upper)}";
}
