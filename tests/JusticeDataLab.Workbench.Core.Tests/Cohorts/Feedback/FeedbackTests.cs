using JusticeDataLab.Workbench.Core.Requests;
using System.Text.Json;
using JusticeDataLab.Workbench.Core.Cohorts.Feedback;
using JusticeDataLab.Workbench.Core.Cohorts.Review;
using JusticeDataLab.Workbench.Core.Tests.Cohorts.Review;

namespace JusticeDataLab.Workbench.Core.Tests.Cohorts.Feedback;

public sealed class FeedbackTests
{
    [Fact]
    public void Write_letter_findings_and_summary_read_as_approved()
    {
        var rows = SampleCohort.Rows(64);
        foreach (var row in new[] { 2, 4, 5, 6, 9 }) rows[row][3] = "";
        rows[11][7] = "81/34V";
        rows[12][5] = "2001-01-01";
        rows.Add([.. rows[20]]);
        var review = SubmissionValidator.Review(SampleCohort.Table(rows), new SubmissionContext { Delivery = DeliverySetting.Community });
        Approved.Verify(FeedbackLetterText.Write(FeedbackLetter.Of(review)), "letter.txt");
        Approved.Verify(FindingsCsv.Write(review), "findings.csv");
        Approved.Verify(ReviewSummaryJson.Write(review), "summary.json");
        using var json = JsonDocument.Parse(ReviewSummaryJson.Write(review));
        Assert.Equal("returned", json.RootElement.GetProperty("decision").GetString());
    }

    [Theory]
    [InlineData(new[] { 3 }, "row 3")]
    [InlineData(new[] { 3, 4 }, "rows 3, 4")]
    [InlineData(new[] { 12, 5, 3, 6, 7, 8, 9 }, "rows 3, 5 to 9 and 12")]
    public void Text_writes_rows_as_people_do(int[] rows, string expected) => Assert.Equal(expected, RowList.Text(rows));

    [Fact]
    public void Text_long_lists_are_cut() =>
        Assert.StartsWith("100 rows, listed in findings.csv", RowList.Text(Enumerable.Range(1, 100).Select(row => row * 2)), StringComparison.Ordinal);
}
