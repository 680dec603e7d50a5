using JusticeDataLab.Workbench.Core.Cohorts.Feedback;
using JusticeDataLab.Workbench.Reporting.Letters;

namespace JusticeDataLab.Workbench.Reporting.Tests.Letters;

public sealed class FeedbackLetterHtmlTests
{
    [Fact]
    public void Write_page_is_complete_and_escaped()
    {
        var letter = new FeedbackLetter
        {
            Title = "Your submission",
            Opening = ["It is returned."],
            Conditions = [],
            Advice = ["Include everyone."],
            Expectations = ["A small difference may not be found."],
            Sections = [new FeedbackSection("What must be corrected", [new FeedbackItem("<b>&", "Wrong.", "rows 1 to 3", "Put it right.")])],
            Closing = ["No personal data."],
        };
        var html = FeedbackLetterHtml.Write(letter);
        Approved.Verify(html, "letter.html");
        Assert.Contains("&lt;b&gt;&amp;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
    }
}
