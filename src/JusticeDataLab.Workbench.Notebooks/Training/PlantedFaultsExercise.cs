using System.Globalization;
using JusticeDataLab.Workbench.Core.Cohorts;
using JusticeDataLab.Workbench.Core.Cohorts.Review;
using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Data.Csv;
using JusticeDataLab.Workbench.Data.Synthetic.Training;
using JusticeDataLab.Workbench.Notebooks.Displays;

namespace JusticeDataLab.Workbench.Notebooks.Training;

/// <summary>The exercise of the training notebook: find the faults planted in an invented cohort.</summary>
public sealed class PlantedFaultsExercise
{
    private readonly IReadOnlyList<PlantedFault> _planted;

    private PlantedFaultsExercise(CohortTable table, IReadOnlyList<PlantedFault> planted)
    {
        Review = SubmissionValidator.Review(table);
        _planted = planted;
    }

    /// <summary>What the checks say of the cohort.</summary>
    public SubmissionReview Review { get; }

    /// <summary>Opens the exercise.</summary>
    /// <param name="path">The training cohort.</param>
    /// <exception cref="CohortFileException">The file is absent, or not as it was made.</exception>
    public static PlantedFaultsExercise Open(string path)
    {
        var table = CohortFileReader.Read(path);
        var made = PlantedCohort.Make();
        if (!File.ReadAllBytes(path).AsSpan().SequenceEqual(made.Content.Span))
            throw new CohortFileException(Path.GetFileName(path), null, "This is not the training cohort as it was made", "Restore the file: the answers belong to its rows.");
        return new PlantedFaultsExercise(table, made.Faults);
    }

    /// <summary>What can be found: the words for answers, without the rows.</summary>
    public Display Choices() => Display.Titled($"{_planted.Count} faults are planted")
        .Table(
            "Words for your answers",
            ["Fault", "Do the checks find it?"],
            _planted.OrderBy(fault => fault.Fault, StringComparer.Ordinal).Select(fault => new[] { fault.Fault, fault.IsFoundByRule ? "yes" : "no, it takes an eye" }));

    /// <summary>Says of each answer whether it is right, and why.</summary>
    /// <param name="answers">Rows, 1 the first below the header, each with the word for its fault.</param>
    public Display Check(params IReadOnlyList<(int Row, string Fault)> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var found = _planted.Count(fault => answers.Contains((fault.Row, fault.Fault)));
        return Display.Titled($"{found} of {_planted.Count} found")
            .Table("Your answers", ["Row", "Fault", "Verdict", "Why"], answers.Select(answer => Verdict(answer.Row, answer.Fault)))
            .Note(found == _planted.Count ? "All found." : $"{_planted.Count - found} are still to be found.");
    }

    /// <summary>Every planted fault with its row and reason.</summary>
    public Display Solution() => Display.Titled("What was planted").Table(
        "All faults",
        ["Row", "Fault", "Found by the checks", "Why it matters"],
        _planted.Select(fault => new[] { Number(fault.Row), fault.Fault, fault.IsFoundByRule ? "yes" : "no", fault.Why }));

    /// <summary>Facts: how many were planted, and how many the checks found in the very rows.</summary>
    public IEnumerable<Fact> Facts() =>
    [
        Fact.Count("training.planted", _planted.Count, "faults"),
        Fact.Count("training.found_by_checks", _planted.Count(fault => Review.Findings.Any(finding => finding.Row == fault.Row && finding.Rule.Id == fault.Fault)), "faults"),
        Fact.Count("training.distinct_people", Review.DistinctPeople),
    ];

    private string[] Verdict(int row, string word)
    {
        var planted = _planted.FirstOrDefault(fault => fault.Row == row);
        var (verdict, why) = planted switch
        {
            null => ("wrong", "Nothing is planted in this row."),
            _ when planted.Fault == word => ("right", planted.Why),
            _ when _planted.Any(fault => fault.Fault == word) => ("wrong", "Something is planted in this row, but not this."),
            _ => ("wrong", "Something is planted in this row; this is none of the words for answers."),
        };
        return [Number(row), word, verdict, why];
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
