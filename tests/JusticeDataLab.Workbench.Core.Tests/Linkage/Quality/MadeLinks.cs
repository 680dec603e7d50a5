using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Linkage.Comparisons;
using JusticeDataLab.Workbench.Core.Linkage.Models;

namespace JusticeDataLab.Workbench.Core.Tests.Linkage.Quality;

/// <summary>Links made by hand, with chosen probabilities.</summary>
internal static class MadeLinks
{
    public static LinkedCohort Of(params CohortLink[] links) => new()
    {
        Links = links,
        RegisterPeople = 1024,
        Settings = new LinkageSettings(),
        Model = new TrainedModel(JusticePreset.Model, 0.5, 3, true, 0.00001, links.Length),
    };

    public static LinkedCohort Deterministic(params CohortLink[] links) =>
        Of(links) with { Model = null, Settings = new LinkageSettings { Engine = LinkageEngine.Deterministic } };

    public static CohortLink Linked(int row, string person, double probability, string level = "exact") => new()
    {
        RowNumber = row,
        RecordKey = $"{row:000}",
        Status = LinkStatus.Linked,
        PersonId = person,
        Candidates = [Candidate(person, probability, level)],
    };

    public static CohortLink Unlinked(int row, LinkStatus status, string reason, params LinkCandidate[] candidates) =>
        new() { RowNumber = row, RecordKey = $"{row:000}", Status = status, Reason = reason, Candidates = candidates };

    public static CohortLink Repeat(int row, int kept) =>
        Unlinked(row, LinkStatus.ClaimedTwice, $"the same person as row {kept}, whose intervention started first") with { SamePersonAsRow = kept };

    public static LinkCandidate Candidate(string person, double probability, string level = "exact") => new()
    {
        PersonId = person,
        Probability = probability,
        Weight = Math.Log2(probability / (1 - probability)),
        Levels = [new LevelReached(Comparison.Name, level, 17, 1), new LevelReached(Comparison.DateOfBirth, "exact", 13, -2)],
    };
}
