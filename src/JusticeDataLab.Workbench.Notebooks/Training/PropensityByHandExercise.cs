using JusticeDataLab.Workbench.Core.Propensity;
using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Notebooks.Displays;
using JusticeDataLab.Workbench.Notebooks.Displays.Steps;

namespace JusticeDataLab.Workbench.Notebooks.Training;

/// <summary>Propensity scores by hand: twelve invented people, one characteristic, and the model that the workbench fits to them.</summary>
public static class PropensityByHandExercise
{
    // Number, previous custody, took part, reoffended. Four of six with previous custody took part, two of six without.
    private static readonly Person[] People =
    [
        new(1, true, true, true), new(2, true, true, true), new(3, true, true, false), new(4, true, true, false), new(5, true, false, true), new(6, true, false, false),
        new(7, false, true, false), new(8, false, true, false), new(9, false, false, true), new(10, false, false, false), new(11, false, false, false), new(12, false, false, false),
    ];

    private static readonly bool[] Values = [true, false];

    private static double Score(bool custody) => (double)People.Count(person => person.Custody == custody && person.TookPart) / People.Count(person => person.Custody == custody);

    private static double Weight(Person person) => Score(person.Custody) / (1 - Score(person.Custody));

    private static double Treated => 100 * People.Where(person => person.TookPart).Average(person => person.Reoffended ? 1.0 : 0);

    private static double Weighted => 100 * People.Where(person => !person.TookPart && person.Reoffended).Sum(Weight) / People.Where(person => !person.TookPart).Sum(Weight);

    private static double Raw => Treated - 100 * People.Where(person => !person.TookPart).Average(person => person.Reoffended ? 1.0 : 0);

    /// <summary>The twelve people. They are invented, so their rows may be shown.</summary>
    public static Display Data() => Display.Titled("Twelve invented people").Table(
        "Who took part, and who reoffended",
        ["Person", "Previous custody", "Took part", "Reoffended"],
        People.Select(person => new[] { NumberText.Whole(person.Number), Yes(person.Custody), Yes(person.TookPart), Yes(person.Reoffended) }));

    /// <summary>The scores of the model that the workbench fits: with one yes/no characteristic they must be the shares.</summary>
    public static Display Model()
    {
        var model = Fit();
        return Display.Titled("The same by the workbench's model").Table(
            "Logistic regression on previous custody",
            ["Previous custody", "Score"],
            Values.Select(custody => new[] { Yes(custody), NumberText.Decimals(model.Scores.Probability[Array.FindIndex(People, person => person.Custody == custody)], 4) }));
    }

    /// <summary>Says whether answers are right.</summary>
    /// <param name="withCustody">Score of people with previous custody, 0 to 1.</param>
    /// <param name="withoutCustody">Score of people without.</param>
    /// <param name="weight">Weight of a comparison person with previous custody: score / (1 − score).</param>
    /// <param name="difference">Rate of those who took part less the weighted rate of the others, in percentage points.</param>
    public static Display Check(double? withCustody, double? withoutCustody, double? weight, double? difference) => new AnswerSheet()
        .Number(
            "Score with previous custody", withCustody, Score(custody: true), 0.006, "Four of the six with previous custody took part.",
            "Of those with previous custody, what share took part?", (1 - Score(custody: true), "This is the share who did not take part."))
        .Number(
            "Score without", withoutCustody, Score(custody: false), 0.006, "Two of the six without took part.",
            "Of those without previous custody, what share took part?", (1 - Score(custody: false), "This is the share who did not take part."))
        .Number(
            "Weight of person 5", weight, Weight(People[4]), 0.01, "Each of the two stands for two of the four with previous custody who took part.",
            "Divide the score by one less the score.", (1 / Score(custody: true), "This is one over the score: the weight for an effect in everybody, not in those who took part."))
        .Number(
            "Weighted difference, points", difference, Treated - Weighted, 0.06, "Without weights the groups seem alike. With them, those who took part reoffend less than people like them.",
            "Weight every comparison person, then compare the share of weight that reoffended with the rate of those who took part.",
            (Raw, "This is the raw difference: the weights are missing."))
        .Show();

    /// <summary>What the exercise is made of, and that the model agrees with the hand.</summary>
    public static IEnumerable<Fact> Facts()
    {
        var scores = Fit().Scores.Probability;
        return
        [
            Fact.Count("training.by_hand.people", People.Length),
            Fact.Text("training.by_hand.model_agrees", People.Select((person, row) => Math.Abs(scores[row] - Score(person.Custody))).Max() < 1e-6 ? "yes" : "no"),
        ];
    }

    private static PropensityModel Fit() => LogisticRegression.Fit(
        new DesignMatrix(People.Length, DesignColumn.Factor("custody", [.. People.Select(person => Yes(person.Custody))])), [.. People.Select(person => person.TookPart)]);

    private static string Yes(bool value) => value ? "yes" : "no";

    private sealed record Person(int Number, bool Custody, bool TookPart, bool Reoffended);
}
