using JusticeDataLab.Workbench.Core.CrossChecks;
using JusticeDataLab.Workbench.Core.Provenance;

namespace JusticeDataLab.Workbench.Notebooks.PeerReview;

/// <summary>Facts of a peer review.</summary>
public static class PeerReviewFacts
{
    /// <summary>Facts of a reproduction.</summary>
    /// <param name="reproduction">The reproduction.</param>
    public static IEnumerable<Fact> Of(Reproduction reproduction) =>
    [
        Fact.Text("review.reproduces", reproduction.Agrees ? "yes" : "no"),
        Fact.Count("review.differences", reproduction.Rows.Count(row => row.IsDifference), "rows"),
    ];

    /// <summary>Facts of a cross-check.</summary>
    /// <param name="check">The cross-check.</param>
    public static IEnumerable<Fact> Of(CrossCheck check) =>
    [
        Fact.Count("review.cross_checked", check.Numbers.Count, "numbers"),
        Fact.Text("review.cross_check_agrees", check.Agrees ? "yes" : "no"),
        Fact.Text("review.other_methods_agree", check.MethodsAgree ? "yes" : "no"),
    ];
}
