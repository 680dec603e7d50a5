using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Inference.Effects;

namespace JusticeDataLab.Workbench.Core.Tests.Inference.Effects;

public class ConventionAgreementTests
{
    [Theory]
    [InlineData(-0.2, -0.1, -0.3, 0.1, "marked, which is used, is significant; not other")]
    [InlineData(-0.3, 0.1, -0.2, -0.1, "marked, which is used, is not significant; significant other")]
    [InlineData(-0.3, 0, -0.2, -0.1, "is not significant; significant other")]
    public void Warning_names_those_that_disagree(double lower, double upper, double otherLower, double otherUpper, string words)
    {
        var (marked, other) = (Test("marked", lower, upper), Test("other", otherLower, otherUpper));
        Assert.Contains(words, ConventionAgreement.Warning(marked, [marked, other]), StringComparison.Ordinal);
    }

    [Fact]
    public void Warning_is_not_given_when_all_agree_or_nothing_is_marked()
    {
        var (marked, other) = (Test("marked", -0.2, -0.1), Test("other", -0.3, -0.01));
        Assert.Null(ConventionAgreement.Warning(marked, [marked, other]));
        Assert.Null(ConventionAgreement.Warning(null, [other]));
    }

    private static EffectEstimate Test(string name, double lower, double upper) =>
        new(name, (lower + upper) / 2, 0.05, 100, 0.5, new ConfidenceInterval(lower, upper));
}
