using System.Reflection;
using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Core.Tests.Requests;

public sealed class SettingsRulesTests
{
    public static TheoryData<string> Numbers => [.. Sections().SelectMany(section => SettingsCatalogue.Properties(section.PropertyType)
        .Where(property => TypeOf(property) == typeof(int) || TypeOf(property) == typeof(double))
        .Select(property => $"{section.Name}.{property.Name}"))];

    [Fact]
    public void Defaults_have_no_problem() => Assert.Empty(SettingsRules.Problems(new AnalysisSettings()));

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Number_beyond_its_range_is_refused_by_name(string name)
    {
        var (section, property) = Find(name);
        var mark = property.GetCustomAttribute<SettingAttribute>()!;
        var beyond = new[] { mark.Above, mark.Below, mark.AtLeast - 1, mark.AtMost + 1 }.Where(double.IsFinite).ToList();

        Assert.NotEmpty(beyond);
        foreach (var value in beyond)
        {
            // Some records refuse a value themselves; then no settings with it exist.
            if (With(section, property, value) is not { } settings) continue;
            var setting = $"{SettingsCatalogue.NameOf(section)}.{SettingsCatalogue.NameOf(property)} must be ";
            Assert.Contains(SettingsRules.Problems(settings), problem => problem.StartsWith(setting, StringComparison.Ordinal));
            Assert.Contains(setting, Assert.Throws<ArgumentException>(() => SettingsRules.Require(settings)).Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Covariates.LeaveOut", "no covariate 'nonsense'")]
    [InlineData("Covariates.Add", "'nonsense' cannot be added")]
    [InlineData("Covariates.ExactOn", "covariates.exactOn: People cannot be compared within 'nonsense'")]
    [InlineData("Inference.PlannedMeasures", "inference.plannedMeasures: there is no measure 'nonsense'")]
    [InlineData("Inference.AdjustFor", "inference.adjustFor: there is no covariate 'nonsense'")]
    [InlineData("Propensity.Terms", "propensity.terms: there is no covariate 'nonsense'")]
    [InlineData("Matching.Calipers", "matching.calipers: a caliper on a covariate is written")]
    public void Name_that_does_not_exist_is_refused(string name, string expected)
    {
        var (section, property) = Find(name);
        Assert.Contains(expected, Assert.Single(SettingsRules.Problems(With(section, property, new[] { "nonsense" })!)), StringComparison.Ordinal);
    }

    [Fact]
    public void Convention_that_is_for_shares_only_cannot_be_marked()
    {
        var settings = new AnalysisSettings();
        var problem = Assert.Single(SettingsRules.Problems(settings with { Inference = settings.Inference with { MarkedConvention = "z_unpooled_n" } }));
        Assert.StartsWith("inference.markedConvention: there is no convention 'z_unpooled_n'; there are welch_weighted_ess, ", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Pairs_that_do_not_agree_are_refused_all_at_once()
    {
        var settings = new AnalysisSettings();
        settings = settings with
        {
            Balance = settings.Balance with { Green = 0.2 }, Linkage = settings.Linkage with { ReviewProbability = 0.9 }, Matching = settings.Matching with { Ratio = 0 },
        };
        Assert.Equal(
            ["matching.ratio must be at least 1, not 0.", "balance.green must be at most balance.amber.", "linkage.reviewProbability must be at most linkage.linkProbability."],
            SettingsRules.Problems(settings));
    }

    private static IEnumerable<PropertyInfo> Sections() =>
        SettingsCatalogue.Properties(typeof(AnalysisSettings)).Where(property => property.PropertyType.IsClass && property.PropertyType != typeof(string));

    private static (PropertyInfo Section, PropertyInfo Property) Find(string name)
    {
        var section = typeof(AnalysisSettings).GetProperty(name.Split('.')[0])!;
        return (section, section.PropertyType.GetProperty(name.Split('.')[1])!);
    }

    private static Type TypeOf(PropertyInfo property) => Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;

    private static AnalysisSettings? With(PropertyInfo section, PropertyInfo property, object value)
    {
        var settings = new AnalysisSettings();
        var given = TypeOf(property) == typeof(int) ? (int)(double)value : value;
        try
        {
            property.SetValue(section.GetValue(settings), given);
            return settings;
        }
        catch (TargetInvocationException refused) when (refused.InnerException is ArgumentOutOfRangeException)
        {
            return null;
        }
    }
}
