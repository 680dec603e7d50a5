using JusticeDataLab.Workbench.Core.Cohorts.Columns;
using JusticeDataLab.Workbench.Core.Cohorts.Feedback;
using JusticeDataLab.Workbench.Core.Cohorts.Review;
using JusticeDataLab.Workbench.Core.Cohorts.Rules;
using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Core.Tests.Cohorts.Review;

public sealed class ReviewNeverThrowsTests
{
    private static readonly string[] Cells =
    [
        "", " ", "-", "?", "Zephyrine", "O'Quill", "1990-01-02", "31/02/1990", "9999-12-31", "0001-01-01", "0000-00-00", "99/99/9999", "M", "F", "x",
        "81/34U", "////", "SF05/482703J", "SF/", "A1234BC", "=1+1", "\u0301", "\uD800", "Ã", "â€", "12", "Ω", "'", "1900-01-01", "29/02/1996",
    ];

    private static readonly string[] Headers = [.. HeaderAliases.Table.Values.Select(aliases => aliases[0]), "site", "", " ", "surnme", "organisation", "reoffended"];

    private static readonly SubmissionContext Context = new()
    {
        Delivery = DeliverySetting.Custody,
        IndexWindow = new DatePeriod(new DateOnly(2008, 1, 1), new DateOnly(2010, 12, 31)),
        ExtractDate = new DateOnly(2012, 6, 30),
        Analyses = [new PlannedAnalysis("a", "?", "site = x"), new PlannedAnalysis("b", "", "")],
    };

    // 400 tables of nonsense: every one gets a decision, and the outputs can be written.
    [Fact]
    public void Review_any_table_gets_a_decision()
    {
        for (var seed = 0UL; seed < 400; seed++)
        {
            var random = new RandomStream(seed);
            string[] headers = [.. Some(random, 16, Headers)];
            var rows = Enumerable.Range(0, random.NextInt(12)).Select(_ => Some(random, 18, Cells).ToArray()).ToArray();
            var review = SubmissionValidator.Review(SampleCohort.Table(rows, headers), seed % 2 == 0 ? Context : null);
            Assert.Equal(SubmissionDecision.Returned, review.Decision);
            Assert.Contains(review.Findings, finding => finding.Severity == FindingSeverity.Error);
            Assert.NotEmpty(FeedbackLetterText.Write(FeedbackLetter.Of(review)) + FindingsCsv.Write(review) + ReviewSummaryJson.Write(review));
        }
    }

    private static IEnumerable<string> Some(RandomStream random, int most, string[] from) =>
        [.. Enumerable.Range(0, random.NextInt(most)).Select(_ => from[random.NextInt(from.Length)])];
}
