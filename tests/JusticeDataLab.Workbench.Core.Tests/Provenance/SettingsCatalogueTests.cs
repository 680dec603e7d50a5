using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Core.Tests.Provenance;

public sealed class SettingsCatalogueTests
{
    [Fact]
    public void Describe_lists_every_setting_of_every_section_once()
    {
        var expected = typeof(AnalysisSettings).GetProperties().Where(property => property.CanWrite).SelectMany(section =>
            section.PropertyType.IsClass
                ? section.PropertyType.GetProperties().Where(property => property.CanWrite).Select(property => $"{section.Name}.{property.Name}")
                : [$".{section.Name}"]);

        var listed = SettingsCatalogue.Describe(new AnalysisSettings());

        Assert.Equal(expected.Select(name => name.ToUpperInvariant()).Order(), listed.Select(entry => $"{entry.Section}.{entry.Name}".ToUpperInvariant()).Order());
        Assert.All(listed, entry => Assert.NotEmpty(entry.Label));
        Assert.All(listed, entry => Assert.Null(entry.Default));
        Assert.All(listed, entry => Assert.NotEqual(RuleSource.SetForThisRequest, entry.Source));
    }

    [Fact]
    public void Describe_rules_of_the_questions_and_answers_say_so()
    {
        var listed = SettingsCatalogue.Describe(new AnalysisSettings()).ToDictionary(entry => $"{entry.Section}.{entry.Name}");

        Assert.Equal((RuleSource.JusticeDataLabFaq, "60", "people"), (listed["submission.minimumPeople"].Source, listed["submission.minimumPeople"].Value, listed["submission.minimumPeople"].Unit));
        Assert.Equal((RuleSource.JusticeDataLabFaq, "yes"), (listed["eligibility.excludeTerrorism"].Source, listed["eligibility.excludeTerrorism"].Value));
        Assert.Equal(RuleSource.WorkbenchDefault, listed["eligibility.excludeSexualOffences"].Source);
        Assert.Equal((RuleSource.StandardPractice, "0.2 standard deviations of the score"), (listed["matching.caliper"].Source, listed["matching.caliper"].Value));
        Assert.Equal(RuleSource.PublishedByMinistryOfJustice, listed["matching.method"].Source);
    }

    [Fact]
    public void Describe_changed_value_is_marked_with_its_default()
    {
        var settings = new AnalysisSettings();
        var changed = SettingsCatalogue.Describe(settings with { Seed = 7, Matching = settings.Matching with { Caliper = null } })
            .Where(entry => entry.Default is not null)
            .Select(entry => (entry.Name, entry.Value, entry.Default, entry.Source));

        Assert.Equal(
            [("seed", "7", "2013", RuleSource.SetForThisRequest), ("caliper", "none", "0.2 standard deviations of the score", RuleSource.SetForThisRequest)],
            changed);
    }

    [Fact]
    public void TextOf_every_kind_is_the_same_in_every_culture()
    {
        object?[] values = [null, "a", true, false, Choice, 0.1, 1e-9, new DateOnly(2016, 3, 1), new[] { "a", "b" }, Array.Empty<string>(), 12, 7UL, new Caliper(0.25, CaliperUnit.Raw)];
        string[] expected = ["none", "a", "yes", "no", "radius", "0.1", "1E-09", "2016-03-01", "a, b", "none", "12", "7", "0.25 units of the score"];

        Assert.Equal(expected, values.Select(SettingsCatalogue.TextOf));
        foreach (var culture in Cultures.Awkward)
            Assert.Equal(expected, Cultures.Under(culture, () => values.Select(SettingsCatalogue.TextOf).ToArray()));
    }

    private static MatchingMethod Choice => MatchingMethod.Radius;
}
