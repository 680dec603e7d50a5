using JusticeDataLab.Workbench.Core.Cohorts.Feedback;
using JusticeDataLab.Workbench.Core.Cohorts.Review;
using JusticeDataLab.Workbench.Core.Cohorts.Rules;
using JusticeDataLab.Workbench.Data.Csv;

namespace JusticeDataLab.Workbench.Data.Tests.Faulty;

public sealed class FaultySamplesTests
{
    private static readonly bool Approve = Environment.GetEnvironmentVariable("JDL_APPROVE") == "1";

    public static TheoryData<string> Names => new(FaultySamples.All.Select(sample => sample.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Review_faulty_file_raises_exactly_its_rule(string name)
    {
        var sample = FaultySamples.All.Single(sample => sample.Name == name);
        var review = Review(sample);
        var raised = review.Findings.Where(finding => finding.Severity > FindingSeverity.Information).Select(finding => finding.Rule.Id).Distinct();
        var rule = ValidationRules.Get(sample.Rule);
        Assert.Equal(rule.Severity > FindingSeverity.Information ? [sample.Rule] : [], raised);
        Assert.Contains(review.Findings, finding => finding.Rule.Id == sample.Rule);
        Assert.Equal(rule is { Severity: FindingSeverity.Error, Subject: not RuleSubject.Record }, review.Decision == SubmissionDecision.Returned);
    }

    [Fact]
    public void Samples_cover_every_rule_of_files_and_records() => Assert.Equal(
        ValidationRules.All.Where(rule => rule.Subject != RuleSubject.Request).Select(rule => rule.Id).Order(StringComparer.Ordinal),
        FaultySamples.All.Select(sample => sample.Rule).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void Content_is_what_the_repository_holds(string name)
    {
        var sample = FaultySamples.All.Single(sample => sample.Name == name);
        var path = Repository.PathOf("data-samples", "faulty", sample.FileName);
        var content = sample.Content;
        if (Approve)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, content);
        }

        Assert.Equal(content, File.ReadAllBytes(path));
    }

    [Fact]
    public void Readme_lists_every_file_and_its_rule()
    {
        var path = Repository.PathOf("data-samples", "faulty", "README.md");
        if (Approve) File.WriteAllText(path, FaultyReadme.Write());
        Assert.Equal(FaultyReadme.Write(), File.ReadAllText(path));
    }

    // Every cell of a file is a canary: none of them may come out anywhere.
    [Theory]
    [MemberData(nameof(Names))]
    public void Outputs_hold_no_value_of_the_file(string name)
    {
        var sample = FaultySamples.All.Single(sample => sample.Name == name);
        var table = CohortFileReader.Read(sample.Content, "cohort.csv");
        var review = SubmissionValidator.Review(table, FaultySamples.Context);
        var output = string.Join('\n',
            FindingsCsv.Write(review), ReviewSummaryJson.Write(review), FeedbackLetterText.Write(FeedbackLetter.Of(review)),
            review.ToString(), string.Join(' ', review.Findings), string.Join(' ', review.Records), string.Join(' ', review.LaterRecords));
        IEnumerable<IEnumerable<string>> rows = name == "header-missing" ? [table.Headers, .. table.Rows] : table.Rows;
        foreach (var value in rows.SelectMany(row => row).Where(value => value.Length >= 4 && value is not "not known").Distinct())
            Assert.DoesNotContain(value, output, StringComparison.OrdinalIgnoreCase);
    }

    private static SubmissionReview Review(FaultySample sample) =>
        SubmissionValidator.Review(CohortFileReader.Read(sample.Content, sample.FileName), FaultySamples.Context);
}
