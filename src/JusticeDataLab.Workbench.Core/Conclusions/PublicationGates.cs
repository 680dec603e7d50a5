using JusticeDataLab.Workbench.Core.Disclosure;
using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Outcomes;

namespace JusticeDataLab.Workbench.Core.Conclusions;

/// <summary>Decides which tables and rows may be shown. Every table, figure, box and sentence follows it.</summary>
public sealed class PublicationGates
{
    private static readonly OutcomeMeasure[][] CourtClassTables =
    [
        [OutcomeMeasure.FirstIndictableOnly, OutcomeMeasure.FirstEitherWay, OutcomeMeasure.FirstSummary],
        [OutcomeMeasure.IndictableOnlyReoffences, OutcomeMeasure.EitherWayReoffences, OutcomeMeasure.SummaryReoffences],
    ];

    private PublicationGates(IReadOnlyList<GateDecision> decisions, bool hasEnoughReoffenders)
    {
        Decisions = decisions;
        HasEnoughReoffenders = hasEnoughReoffenders;
    }

    /// <summary>One decision for each measure, in the order of the measures.</summary>
    public IReadOnlyList<GateDecision> Decisions { get; }

    /// <summary>Whether there are enough treated reoffenders for measures of reoffenders, the time figure and its table of people at risk.</summary>
    public bool HasEnoughReoffenders { get; }

    /// <summary>Headline measures: 3, or 2 when there are too few reoffenders for the time to first reoffence.</summary>
    public int HeadlineMeasures => HasEnoughReoffenders ? 3 : 2;

    /// <summary>Whether the row of a measure may be shown.</summary>
    /// <param name="measure">The measure.</param>
    public bool IsShown(OutcomeMeasure measure) => Decisions[(int)measure - 1].IsShown;

    /// <summary>Whether any row of a table may be shown.</summary>
    /// <param name="table">Number of the table, 1 to 7.</param>
    public bool ShowsTable(int table) => Decisions.Any(decision => decision.Table == table && decision.IsShown);

    /// <summary>Whether enough treated people are left after matching to publish at all.</summary>
    /// <param name="matchedPeople">Treated people after matching.</param>
    /// <param name="settings">Settings.</param>
    public static bool MayPublish(int matchedPeople, ConclusionSettings settings) => matchedPeople >= settings.MinimumMatched;

    /// <summary>Number of the published table of a measure, 1 to 7.</summary>
    /// <param name="measure">The measure.</param>
    public static int TableOf(OutcomeMeasure measure) => measure switch
    {
        OutcomeMeasure.Reoffended => 1,
        OutcomeMeasure.Reoffences => 2,
        OutcomeMeasure.DaysToFirstReoffence => 3,
        OutcomeMeasure.FirstIndictableOnly or OutcomeMeasure.FirstEitherWay or OutcomeMeasure.FirstSummary => 4,
        OutcomeMeasure.IndictableOnlyReoffences or OutcomeMeasure.EitherWayReoffences or OutcomeMeasure.SummaryReoffences => 5,
        OutcomeMeasure.CustodyForFirst => 6,
        _ => 7,
    };

    /// <summary>Takes the decisions.</summary>
    /// <param name="results">All measures of one analysis.</param>
    /// <param name="settings">Settings.</param>
    /// <param name="disclosure">How small a count may be that a row gives away; the defaults when absent.</param>
    public static PublicationGates Of(OutcomeResults results, ConclusionSettings settings, DisclosureSettings? disclosure = null)
    {
        var enough = results.TreatedReoffenders >= settings.MinimumReoffenders;
        var reasons = new Dictionary<OutcomeMeasure, string>();
        foreach (var result in results.Results)
        {
            if (!enough && TableOf(result.Measure) > 2)
                reasons[result.Measure] = FormattableString.Invariant($"Fewer than {settings.MinimumReoffenders} people in the treatment group reoffended.");
            else if (result.Difference is null)
                reasons[result.Measure] = result.WhyUndefined ?? "The difference is not defined.";
        }

        if (enough)
        {
            foreach (var table in CourtClassTables) WithholdClasses([.. table.Select(measure => results[measure])], settings.MinimumPerCourtClass, reasons);
            WithholdCustody(results, (disclosure ?? new DisclosureSettings()).MinimumCell, reasons);
        }

        return new PublicationGates(
            [.. results.Results.Select(result => new GateDecision(
                TableOf(result.Measure), result.Measure, !reasons.ContainsKey(result.Measure), reasons.GetValueOrDefault(result.Measure, "")))],
            enough);
    }

    // The classes of a table add up to a number known elsewhere, so a withheld class needs company, and enough of it that
    // their sum says nothing about any of them.
    private static void WithholdClasses(OutcomeResult[] classes, int minimum, Dictionary<OutcomeMeasure, string> reasons)
    {
        var ordered = classes.OrderBy(Count).ThenBy(result => result.Measure).ToArray();
        var withheld = ordered.TakeWhile(result => Count(result) < minimum).Count();
        if (withheld == 0) return;
        var small = withheld;
        while (withheld < ordered.Length && (withheld == 1 || ordered.Take(withheld).Sum(Count) < minimum)) withheld++;
        for (var i = 0; i < withheld; i++)
        {
            reasons[ordered[i].Measure] = i < small
                ? FormattableString.Invariant($"Fewer than {minimum} in this court class in the treatment group.")
                : "Withheld so that another court class cannot be found by subtraction.";
        }
    }

    // A rate and the number of people are a count, and the number of sentences bounds the people who received them.
    private static void WithholdCustody(OutcomeResults results, int minimum, Dictionary<OutcomeMeasure, string> reasons)
    {
        var (custody, sentences) = (results[OutcomeMeasure.CustodyForFirst], results[OutcomeMeasure.CustodialSentences]);
        bool TellsFew(GroupSummary group) => IsFew(Count(group)) || IsFew(group.People - Count(group));
        bool IsFew(double count) => count > 0 && Math.Round(count) < minimum;
        if (!TellsFew(custody.Treated) && !TellsFew(custody.Comparison) && !IsFew(Count(sentences.Treated)) && !IsFew(Count(sentences.Comparison))) return;
        foreach (var measure in new[] { custody.Measure, sentences.Measure })
            reasons.TryAdd(measure, "So few people of a group received custody, or did not, that the row would tell how many.");
    }

    // n times the mean: people in Table 4, reoffences in Table 5; the rounding removes the noise of the division.
    private static double Count(OutcomeResult result) => Count(result.Treated);

    private static double Count(GroupSummary group) => Math.Round(group.People * group.Mean, 6);
}
