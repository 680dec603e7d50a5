using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Core.Matching.Search;
using JusticeDataLab.Workbench.Core.Propensity;
using JusticeDataLab.Workbench.Core.Tests.Oracles;

namespace JusticeDataLab.Workbench.Core.Tests.Matching.Search;

public class SpecificationSearchTests
{
    private static readonly OracleCase Oracle = new("lalonde");

    [Fact]
    public void Run_gives_what_matching_one_by_one_gives_and_says_which_are_bettered()
    {
        var results = SpecificationSearch.Run(Subject, Grid);
        Assert.Equal(6, results.Count);
        foreach (var result in results)
        {
            var alone = MatchingAnalysis.Run(Subject with { Terms = Grid.Terms.Single(set => set.Name == result.Terms).Columns, Matching = result.Matching });
            Assert.Equal(alone.Sample.TreatedMatched, result.Matched);
            Assert.Equal(alone.Sample.EffectiveSampleSize, result.EffectiveSampleSize);
            var better = results.Any(other => other.Balance!.LargestSmd <= result.Balance!.LargestSmd && other.Matched >= result.Matched
                && other.EffectiveSampleSize >= result.EffectiveSampleSize
                && (other.Balance.LargestSmd, other.Matched, other.EffectiveSampleSize) != (result.Balance.LargestSmd, result.Matched, result.EffectiveSampleSize));
            Assert.Equal(better, result.IsBettered);
        }

        Assert.False(results[0].IsBettered);
    }

    [Fact]
    public void Run_judges_every_specification_on_the_same_columns()
    {
        var rows = SpecificationSearch.Run(Subject, Grid).Select(result => result.Balance!.Green + result.Balance.Amber + result.Balance.Red);
        Assert.Single(rows.Distinct());
    }

    [Fact]
    public void Run_without_anything_to_try_is_refused() =>
        Assert.Throws<ArgumentException>(() => SpecificationSearch.Run(Subject, new SpecificationGrid([], [])));

    [Fact]
    public void Types_of_the_search_have_no_place_for_an_outcome() => Assert.DoesNotContain(
        new[] { typeof(MatchingSpecification), typeof(SpecificationGrid), typeof(SpecificationResult), typeof(TermSet) }.SelectMany(type => type.GetProperties()),
        property => property.Name.Contains("Outcome", StringComparison.Ordinal) || property.Name.Contains("Reoffen", StringComparison.Ordinal));

    private static MatchingSpecification Subject => new() { Treated = Oracle.Treated, Covariates = Oracle.Columns, Keys = Oracle.Ids };

    private static SpecificationGrid Grid => new(
        [TermSet.None, new TermSet("age^2", ModelTerms.Build("age^2", name => [.. Oracle.Columns.Where(column => column.Variable == name)]))],
        [.. new[] { 0.05, 0.1, 0.2 }.Select(width => new MatchingSettings { Caliper = new Caliper(width, CaliperUnit.StandardDeviations) })]);
}
