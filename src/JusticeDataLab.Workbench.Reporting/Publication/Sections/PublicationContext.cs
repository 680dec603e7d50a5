using System.Globalization;
using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.Conclusions;
using JusticeDataLab.Workbench.Core.Disclosure;
using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Reporting.Charts;
using JusticeDataLab.Workbench.Reporting.Publication.Withholding;

namespace JusticeDataLab.Workbench.Reporting.Publication.Sections;

/// <summary>What every section is built from.</summary>
internal sealed class PublicationContext
{
    public PublicationContext(AnalysisResults results)
    {
        Results = results;
        Subject = results.Subject;
        Conclusions = results.Conclusions;
        Stages = AttritionDisclosure.Cohort(results.Attrition, Disclosure);
        Profile = ProfileDisclosure.Of(results, Stages);
        WithheldLevels = LevelDisclosure.Withheld(results.Balance, Disclosure).Union(Profile.Withheld).ToHashSet(StringComparer.Ordinal);
        Planned = PlannedDisclosure.Of(results);
        Analyses =
        [
            new ShownAnalysis(ShownAnalysis.Main, results, null),
            .. RowDisclosure.Withhold(results, [.. Planned.Where(entry => entry.WhyNot.Length == 0).Select(entry => entry.Planned)])
                .Select(part => new ShownAnalysis(ShownAnalysis.LabelOf(part.Plan), results.For(part), part.Plan)),
        ];
    }

    public AnalysisResults Results { get; }

    public AnalysisRequest Request => Results.Request;

    public AnalysisConclusions Conclusions { get; }

    public ConclusionSubject Subject { get; }

    public DisclosureSettings Disclosure => Results.Request.Settings.Disclosure;

    public Numbering Numbering { get; } = new();

    /// <summary>The losses of the submitted cohort as they may be published; every other place that mentions one must agree.</summary>
    public IReadOnlyList<DisclosedStage> Stages { get; }

    /// <summary>Every planned analysis of a part, with why it is not shown.</summary>
    public IReadOnlyList<(PlannedComparison Planned, string WhyNot)> Planned { get; }

    /// <summary>The analyses that are shown, that of everyone first.</summary>
    public IReadOnlyList<ShownAnalysis> Analyses { get; }

    /// <summary>Who was included and who was not, as it may be published.</summary>
    public DisclosedProfile Profile { get; }

    /// <summary>Names of the rows of the balance table that may not be shown.</summary>
    public IReadOnlySet<string> WithheldLevels { get; }

    public OutcomeResult Rate => Results.Outcomes[OutcomeMeasure.Reoffended];

    /// <summary>People, men or women.</summary>
    public string People => Subject.Plural;

    /// <summary>95, for an interval at 0.95.</summary>
    public string Level => PublicationRounding.Percent(Request.Settings.Inference.ConfidenceLevel);

    /// <summary>People of the cohort lost for a reason, as it may be published.</summary>
    public SuppressedCount Lost(AttritionReason reason) =>
        Stages.SelectMany(stage => stage.Losses).Where(loss => loss.Reason == reason).Select(loss => loss.Count).DefaultIfEmpty(SuppressedCount.Shown(0)).First();

    public string Source => Results.Snapshot.Synthetic
        ? "Justice Data Lab Workbench, synthetic data about invented people"
        : "Justice Data Lab analysis of linked administrative data";

    public FigureSubtitle Subtitle(string measure) => new(measure, "England and Wales", $"index dates from {Date(Results.Snapshot.IndexFrom)} to {Date(Results.Snapshot.IndexTo)}");

    /// <summary>Who publishes.</summary>
    public const string Publisher = "Justice Data Lab";

    public static string Date(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A count with its noun: 1 person, 2 people.</summary>
    public static string Count(long number, string one, string many) => $"{PublicationRounding.Whole(number)} {(number == 1 ? one : many)}";
}
