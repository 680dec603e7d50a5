using JusticeDataLab.Workbench.Core.Cohorts;
using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Linkage.Comparisons;
using JusticeDataLab.Workbench.Core.Linkage.Quality;
using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Data.Synthetic.Cohorts;
using JusticeDataLab.Workbench.Notebooks.Displays;
using JusticeDataLab.Workbench.Notebooks.Displays.Steps;
using JusticeDataLab.Workbench.Notebooks.Sessions;
using JusticeDataLab.Workbench.Reporting.Charts.Linkage;

namespace JusticeDataLab.Workbench.Notebooks.Training;

/// <summary>The exercise of the training notebook: link an invented cohort by weight, and see against the truth how right it is.</summary>
public sealed class LinkingByWeightExercise
{
    // A sum that is off by no more than rounding is right.
    private const double CloseEnough = 0.15;

    private LinkingByWeightExercise(LinkedCohort linked, LinkedCohort poor, IReadOnlyList<KnownLink> truth)
    {
        Linked = linked;
        Accuracy = LinkageAccuracy.Of(linked, truth);
        Poor = poor;
        PoorAccuracy = LinkageAccuracy.Of(poor, truth);
        Calibration = Calibration.Of(poor, truth);
        var named = NamedPairs(linked);
        RarestName = named[^1];
        CommonestName = named[0];
    }

    /// <summary>The links of the cohort as it was sent.</summary>
    public LinkedCohort Linked { get; }

    /// <summary>Those links compared with the truth.</summary>
    public LinkageAccuracy Accuracy { get; }

    /// <summary>The links of a poorer file: no identifiers, and no date of birth in every second row.</summary>
    public LinkedCohort Poor { get; }

    /// <summary>The links of the poorer file compared with the truth.</summary>
    public LinkageAccuracy PoorAccuracy { get; }

    /// <summary>Whether the probabilities of the poorer file mean what they say.</summary>
    public Calibration Calibration { get; }

    /// <summary>A pair that agrees on forename and surname, of all those the one with the rarest name.</summary>
    public PairWeight RarestName { get; }

    /// <summary>A pair that agrees on forename and surname, of all those the one with the commonest name.</summary>
    public PairWeight CommonestName { get; }

    /// <summary>Opens the exercise.</summary>
    /// <param name="request">A request on synthetic data.</param>
    /// <param name="truth">Folder with the truth about its cohort.</param>
    public static LinkingByWeightExercise Open(string request, string truth)
    {
        var analysis = RequestSession.Open(request).Analysis;
        var inputs = analysis.Inputs;
        var poor = analysis.Validate().Records.Select(Poorer).ToArray();
        return new LinkingByWeightExercise(
            analysis.Link(),
            PeopleLinker.Link(poor, inputs.Data, inputs.Keyring, inputs.Request.Settings.Linkage),
            [.. CohortTruth.Read(truth).Select(row => new KnownLink(row.CohortRow, row.PersonId))]);
    }

    /// <summary>The pair of the exercise as a table of its parts, without their sum.</summary>
    public Display Parts() => Display.Titled("Add these up").Table(
        "What is known before comparing, and what each comparison adds",
        ["Part", "Adds"],
        [
            ["The prior", NumberText.Decimals(CommonestName.Prior, 1)],
            .. CommonestName.Levels.SelectMany(level => new[]
            {
                new[] { $"{Of(level)}, usual value", NumberText.Signed(level.Usual, 1) },
                new[] { $"{Of(level)}, because of how common its value is", NumberText.Signed(level.Frequency, 1) },
            }),
        ]);

    /// <summary>Says whether a trainee's sum and probability are right.</summary>
    /// <param name="weight">The sum of the parts.</param>
    /// <param name="probability">The probability it stands for when there is no rival: 1/(1 + 2^−weight).</param>
    public Display Check(double weight, double probability)
    {
        var right = Math.Abs(weight - CommonestName.Total) <= CloseEnough;
        var alone = 1 / (1 + Math.Pow(2, -weight));
        return Display.Titled("Your answer").Table(
            "The sum, and the probability that belongs to it",
            ["Part", "Your answer", "Verdict"],
            [
                ["Weight", NumberText.Decimals(weight, 1), right ? "right" : "not the sum of the parts: mind the minus signs"],
                ["Probability", NumberText.Percent(probability, 2), Math.Abs(probability - alone) <= 0.005 ? "follows from your weight" : "does not follow from your weight: 1/(1 + 2^−weight)"],
            ]);
    }

    /// <summary>What a better file is worth: the links of both files compared with the truth.</summary>
    public Display Worth() => Display.Titled("What the organisation sends decides").Table(
        "The same people and register, two files",
        ["File", "Right links", "False links", "Precision", "Recall", "For review"],
        [Row("As sent", Linked, Accuracy), Row("Poorer: no identifiers, half of the dates of birth", Poor, PoorAccuracy)]);

    /// <summary>Facts of the exercise.</summary>
    public IEnumerable<Fact> Facts() =>
    [
        .. LinkageFacts.Of(Accuracy).Select(fact => fact with { Name = $"as-sent.{fact.Name}" }),
        .. LinkageFacts.Of(PoorAccuracy).Select(fact => fact with { Name = $"poorer.{fact.Name}" }),
        .. LinkageFacts.Of(Calibration),
    ];

    private static CohortRecord Poorer(CohortRecord record) => record with
    {
        PncId = null,
        MistypedPncId = null,
        Cro = null,
        PrisonNumber = null,
        DateOfBirth = record.RowNumber % 2 == 0 ? record.DateOfBirth : null,
    };

    // The sum is worked on pairs without identifiers: names and dates are all there is to them.
    private static PairWeight[] NamedPairs(LinkedCohort linked) =>
    [
        .. linked.Links
            .Where(link => link.Status is LinkStatus.Linked)
            .Select(link => (link.RecordKey, Pair: PairWeight.Of(linked, link.Candidates[0])))
            .Where(entry => entry.Pair.Levels.Any(level => level is { Comparison: Comparison.Name, Level: "exact" })
                && entry.Pair.Levels.All(level => level.Comparison is Comparison.Name or Comparison.DateOfBirth or Comparison.Sex or Comparison.MiddleName))
            .OrderBy(entry => entry.Pair.Levels.First(level => level.Comparison == Comparison.Name).Frequency)
            .ThenBy(entry => entry.RecordKey, StringComparer.Ordinal)
            .Select(entry => entry.Pair),
    ];

    private static string[] Row(string file, LinkedCohort linked, LinkageAccuracy accuracy) =>
    [
        file,
        NumberText.Whole(accuracy.AsLinked.TrueLinks),
        NumberText.Whole(accuracy.AsLinked.FalseLinks),
        NumberText.Percent(accuracy.AsLinked.Precision),
        NumberText.Percent(accuracy.AsLinked.Recall),
        NumberText.Whole(linked.CountOf(LinkStatus.Review)),
    ];

    private static string Of(LevelReached level) =>
        $"{LinkageWords.Of(level.Comparison)}: {LinkageWords.OfLevel(level.Comparison, level.Level)}";
}
