using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Notebooks.Displays.Steps;

internal static class LinkageView
{
    public static Display Of(LinkedCohort linked) => Display.Titled("People linked")
        .Figures(
            ("Records tried", NumberText.Whole(linked.Links.Count)),
            ("Linked", $"{NumberText.Whole(linked.Linked)} ({NumberText.Percent(linked.LinkedShare, 0)})"),
            ("For review", NumberText.Whole(linked.CountOf(LinkStatus.Review))),
            ("Not found", NumberText.Whole(linked.CountOf(LinkStatus.NotFound))),
            ("On the register", NumberText.Whole(linked.RegisterPeople)))
        .Table(
            "Links by pass, in the order in which the passes are tried",
            ["Pass", "People linked"],
            Enum.GetValues<LinkPass>()
                .Where(pass => linked.LinkedBy(pass) > 0)
                .Select(pass => new[] { Words(pass), NumberText.Whole(linked.LinkedBy(pass)) }))
        .Table(
            "Why records were not linked",
            ["Reason", "Records"],
            linked.Links
                .Where(link => link.Status is not LinkStatus.Linked)
                .GroupBy(link => link.SamePersonAsRow is null ? link.Reason : "the same person as another row", StringComparer.Ordinal)
                .OrderByDescending(group => group.Count())
                .ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new[] { group.Key, NumberText.Whole(group.Count()) }))
        .Note($"{NumberText.Whole(linked.PoolExclusionCount)} people of the register may be in the cohort and are kept out of the comparison pool.");

    private static string Words(LinkPass pass) => char.ToUpperInvariant(CodeText.Of(pass)[0]) + CodeText.Of(pass)[1..].Replace('-', ' ');
}
