using JusticeDataLab.Workbench.Reporting.Publication.Checks;
using JusticeDataLab.Workbench.Reporting.Publication.Checks.Reading;

namespace JusticeDataLab.Workbench.Reporting.Tests.Publication.Checks;

public sealed class PublicationChecksTests
{
    private static readonly Dictionary<string, Action<SampleSet>> Ways =
        Spoilt.Page.Concat(Spoilt.Workbook).Concat(Spoilt.DataAndText).ToDictionary(way => way.Key, way => way.Value, StringComparer.Ordinal);

    public static TheoryData<string> Items => [.. Ways.Keys];

    [Fact]
    public void Sample_fails_no_check()
    {
        var report = PublicationChecks.Run(new SampleSet().Files);
        Assert.Empty(report.Results.Where(result => result.Outcome == CheckOutcome.Failed).Select(result => $"{result.Id}: {result.Places[0]}"));
        Assert.True(report.IsPublishable);
        Assert.Equal(["H20", "H21", "H25", "S34"], report.Results.Where(result => result.Outcome == CheckOutcome.NotRun).Select(result => result.Id));
        Assert.All(report.Results.Where(result => result.Outcome == CheckOutcome.NotRun), result => Assert.StartsWith("needs ", Assert.Single(result.Places), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Items))]
    public void Item_broken_fails_its_check_and_says_where(string id)
    {
        var set = new SampleSet();
        Ways[id](set);
        var result = PublicationChecks.All.Single(check => check.Id == id).Run(new PublicationSet(set.Files));
        Assert.Equal(CheckOutcome.Failed, result.Outcome);
        Assert.NotEmpty(result.Places);
    }

    [Fact]
    public void Every_item_of_the_lists_is_a_check_and_every_check_that_can_fail_is_shown_to()
    {
        var ids = PublicationChecks.Run(new SampleSet().Files).Results.Select(result => result.Id).ToList();
        Assert.Equal(
            [.. Numbers("H", 25), .. Numbers("F", 12), .. Numbers("S", 36), .. Numbers("D", 10), .. Numbers("T", 10)],
            ids);
        // Two only report, and four are shown to fail where a browser and an office program are.
        Assert.Equal(["H20", "H21", "H25", "S15", "S34", "T6"], ids.Except(Ways.Keys));

        static IEnumerable<string> Numbers(string list, int last) => Enumerable.Range(1, last).Select(number => FormattableString.Invariant($"{list}{number}"));
    }

    [Fact]
    public void Missing_and_broken_files_fail_their_checks_and_stop_no_other()
    {
        var set = new SampleSet();
        set.Files.Remove("report.md");
        set.Files["tables.ods"] = [1, 2, 3];
        var results = PublicationChecks.Run(set.Files).Results.ToDictionary(result => result.Id, StringComparer.Ordinal);
        Assert.Equal("tables.ods: is not a zip file.", Assert.Single(results["S1"].Places));
        Assert.Equal("report.md: the file is missing.", Assert.Single(results["T4"].Places));
        Assert.Equal(CheckOutcome.Passed, results["H1"].Outcome);
    }

    [Fact]
    public void Long_text_in_a_sheet_is_reported_and_is_no_failure()
    {
        var set = new SampleSet().Part("content.xml", "Main analysis", new string('a', 401));
        var result = PublicationChecks.Run(set.Files).Results.Single(result => result.Id == "S15");
        Assert.Equal(CheckOutcome.Passed, result.Outcome);
        Assert.NotEmpty(result.Places);
    }
}
