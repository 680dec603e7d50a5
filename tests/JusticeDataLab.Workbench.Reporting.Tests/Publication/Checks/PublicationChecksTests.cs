using System.Globalization;
using System.Text;
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
    public void Item_broken_fails_its_check_and_says_where(string way)
    {
        var (set, check) = (new SampleSet(), CheckOf(way));
        var before = check.Run(new PublicationSet(set.Files));
        Ways[way](set);
        var result = check.Run(new PublicationSet(set.Files));
        // What only reports must say something else.
        if (check.ReportsOnly) Assert.NotEqual(before.Places, result.Places);
        else Assert.Equal((CheckOutcome.Passed, CheckOutcome.Failed), (before.Outcome, result.Outcome));
        Assert.NotEmpty(result.Places);
    }

    [Fact]
    public void Every_item_of_the_lists_is_a_check_and_none_lacks_a_way_to_break_it()
    {
        string[] lists = [.. Numbers("H", 25), .. Numbers("F", 12), .. Numbers("S", 40), .. Numbers("D", 10), .. Numbers("T", 10)];
        Assert.Equal(lists, PublicationChecks.Run(new SampleSet().Files).Results.Select(result => result.Id));
        // What needs a browser or an office program is broken in the tests of the command line.
        Assert.Equal(
            lists.Where(id => PublicationChecks.All.Single(check => check.Id == id).Needs is null).Order(StringComparer.Ordinal),
            Ways.Keys.Select(way => CheckOf(way).Id).Distinct().Order(StringComparer.Ordinal));

        static IEnumerable<string> Numbers(string list, int last) => Enumerable.Range(1, last).Select(number => FormattableString.Invariant($"{list}{number}"));
    }

    [Fact]
    public void Table_of_checks_reads_as_approved()
    {
        var text = new StringBuilder("item | what must hold | when it fails | ways of breaking it that are shown to fail\n");
        foreach (var check in PublicationChecks.All.OrderBy(check => "HFSDT".IndexOf(check.Id[0], StringComparison.Ordinal)).ThenBy(check => int.Parse(check.Id[1..], CultureInfo.InvariantCulture)))
        {
            var fails = check.ReportsOnly ? "reported" : check.IsEssential ? "not publishable" : "advice";
            var ways = Ways.Keys.Count(way => CheckOf(way) == check);
            text.Append(CultureInfo.InvariantCulture, $"{check.Id} | {check.Title} | {fails} | {(check.Needs is null ? ways : check.Needs)}\n");
        }

        Approved.Verify(text.ToString(), "checks.txt");
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

    private static PublicationCheck CheckOf(string way) => PublicationChecks.All.Single(check => check.Id == way.Split(' ')[0]);
}
