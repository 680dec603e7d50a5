using JusticeDataLab.Workbench.Core.AnalysisSets;

namespace JusticeDataLab.Workbench.Data.Tests.Synthetic.Agreement;

/// <summary>
/// For everyone in the analysis sets of three services, what the product derives from the files (index date, lag,
/// covariates and outcome) is what the generator meant when it made 100,000 people.
/// </summary>
public sealed class PersonByPersonTests(AgreementFixture fixture) : IClassFixture<AgreementFixture>
{
    public static TheoryData<string> Services { get; } = [.. AgreementFixture.Settings.Services.Select(service => service.Id)];

    [Theory]
    [MemberData(nameof(Services))]
    public void Everyone_is_derived_as_the_generator_meant(string service)
    {
        var (comparison, analysis) = fixture.Compare(service);
        var attrition = analysis.BuildAnalysisSet().Attrition;

        Assert.Equal("", comparison.Mismatches.ToString());
        Assert.InRange(comparison.Compared, 13_000, attrition.CohortLeft + attrition.PoolLeft);
        Assert.Equal(attrition.PoolStart, comparison.PoolStart);

        // Nobody leaves the pool but for a reason that the generator knows, or because they may be in the cohort.
        Assert.InRange(comparison.NotInPool, 0, attrition.PoolLost(AttritionReason.MayBeInCohort));
        // A row whose recording errors leave nobody on the register likely enough (below 5%) keeps nobody out.
        Assert.InRange(comparison.LostInPool, 0, 2);

        // 3.5 standard errors: fails by chance once in two thousand seeds, and the seed is fixed.
        Assert.InRange(comparison.Treated.StandardErrorsOff, -3.5, 3.5);
        Assert.InRange(comparison.Pool.StandardErrorsOff, -3.5, 3.5);
        Assert.True(comparison.Treated.Count > 1000 && comparison.Pool.Count > 10_000);

        // The hazard knows the first offence of the sentence rather than the most serious, and drugs offences without imports.
        Assert.All(["index offence", "previous drugs offences"], covariate => Assert.InRange(comparison.Shares.Of(covariate), 0.97, 1));
        // It counts years in days, and sanctions up to the sentence rather than to the release.
        Assert.All(["age", "Copas rate", "previous custody", "employment", "benefit"], covariate => Assert.InRange(comparison.Shares.Of(covariate), 0.995, 1));
    }
}
