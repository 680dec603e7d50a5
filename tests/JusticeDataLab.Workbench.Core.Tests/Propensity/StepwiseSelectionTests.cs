using System.Text.Json;
using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Core.Propensity;
using JusticeDataLab.Workbench.Core.Propensity.Stepwise;
using JusticeDataLab.Workbench.Core.Tests.Oracles;

namespace JusticeDataLab.Workbench.Core.Tests.Propensity;

public class StepwiseSelectionTests
{
    public static TheoryData<string, string> Searches()
    {
        var searches = new TheoryData<string, string>();
        foreach (var name in new[] { "continuous400", "few_controls150", "lalonde" })
        {
            foreach (var search in new[] { "backward_aic", "both_aic", "forward_aic", "backward_bic", "backward_lrt_p05" }) searches.Add(name, search);
        }

        return searches;
    }

    [Theory]
    [MemberData(nameof(Searches))]
    public void Search_takes_the_path_of_R(string name, string search)
    {
        var oracle = new OracleCase(name);
        var want = oracle.Json("step.json").GetProperty(search);

        var result = StepwiseSelection.Search(Candidates(oracle.Columns), oracle.Treated, Rule(search));

        Assert.Equal(want.GetProperty("final_terms").EnumerateArray().Select(term => term.GetString()), result.Terms);
        Near.Equal("AIC", want.GetProperty("final_aic").GetDouble(), search == "backward_bic" ? result.Model.Aic : result.Path[^1].Criterion, 1e-8);
        Near.Equal("deviance", want.GetProperty("final_deviance").GetDouble(), result.Model.Deviance, 1e-8);
        var steps = want.GetProperty("path").EnumerateArray().ToArray();
        if (search == "backward_lrt_p05") ComparePValues(steps, result.Path.Skip(1).ToArray());
        else CompareCriteria(steps, result.Path);
    }

    // Two noise columns and one that matters: by p values a search forward and one backward end with the same term.
    [Fact]
    public void Search_by_p_values_in_every_direction_keeps_what_matters()
    {
        var oracle = new OracleCase("few_controls150");
        var ends = Enum.GetValues<StepwiseDirection>()
            .Select(direction => StepwiseSelection.Search(Candidates(oracle.Columns), oracle.Treated, new StepwiseRule(StepwiseCriterion.PValue, direction, 0.05)))
            .ToArray();
        Assert.All(ends, end => Assert.Contains("v1", end.Terms));
        Assert.All(ends, end => Assert.All(end.Path.Skip(1), step => Assert.Equal(step.Added, step.PValue <= 0.05)));
    }

    [Fact]
    public void Search_takes_an_interaction_out_before_its_parts_and_puts_it_in_after()
    {
        var oracle = new OracleCase("continuous400");
        IReadOnlyList<DesignColumn> Of(string covariate) => [.. oracle.Columns.Where(column => column.Variable == covariate)];
        CandidateTerm[] candidates =
            [new("v4:grp", ModelTerms.Build("v4:grp", Of)), .. Candidates(oracle.Columns)];

        var backward = StepwiseSelection.Search(candidates, oracle.Treated).Path.Select(step => step.Term).ToList();
        var forward = StepwiseSelection.Search(candidates, oracle.Treated, new StepwiseRule(StepwiseCriterion.PValue, StepwiseDirection.Forward, 0.999999))
            .Path.Select(step => step.Term).ToList();

        Assert.All(new[] { "v4", "grp" }, part => Assert.True(!backward.Contains(part) || backward.IndexOf("v4:grp") < backward.IndexOf(part)));
        Assert.All(new[] { "v4", "grp" }, part => Assert.InRange(forward.IndexOf(part), 1, forward.IndexOf("v4:grp")));
    }

    [Fact]
    public void Search_among_two_terms_of_the_same_name_is_refused() => Assert.Throws<ArgumentException>(
        () => StepwiseSelection.Search([new CandidateTerm("a", []), new CandidateTerm("a", [])], [true, false]));

    // Every change fitted to the end, without bounds: the search must end and walk the same.
    [Theory]
    [InlineData(StepwiseCriterion.Aic, StepwiseDirection.Both)]
    [InlineData(StepwiseCriterion.Bic, StepwiseDirection.Forward)]
    [InlineData(StepwiseCriterion.PValue, StepwiseDirection.Both)]
    public void Search_with_bounds_walks_as_one_without(StepwiseCriterion criterion, StepwiseDirection direction)
    {
        var random = new RandomStream(31);
        for (var data = 0; data < 12; data++)
        {
            var (terms, treated) = SmallData.Of(random, 60 + (20 * data));
            var rule = new StepwiseRule(criterion, direction, 0.2);
            var plain = PlainStepwise.Search(terms, treated, rule);
            Assert.Equal(plain, StepwiseSelection.Search(terms, treated, rule).Path.Select(step => (step.Added, step.Term)));
        }
    }

    private static CandidateTerm[] Candidates(IReadOnlyList<DesignColumn> columns) =>
        [.. columns.GroupBy(column => column.Variable).Select(term => new CandidateTerm(term.Key, [.. term]))];

    private static StepwiseRule Rule(string search) => search switch
    {
        "both_aic" => new StepwiseRule(Direction: StepwiseDirection.Both),
        "forward_aic" => new StepwiseRule(Direction: StepwiseDirection.Forward),
        "backward_bic" => new StepwiseRule(StepwiseCriterion.Bic),
        "backward_lrt_p05" => new StepwiseRule(StepwiseCriterion.PValue, Threshold: 0.05),
        _ => new StepwiseRule(),
    };

    private static void CompareCriteria(JsonElement[] want, IReadOnlyList<StepwiseStep> got)
    {
        Assert.Equal(want.Length, got.Count);
        for (var i = 0; i < want.Length; i++)
        {
            Assert.Equal(want[i].GetProperty("step").GetString(), got[i].Added is { } added ? $"{(added ? '+' : '-')} {got[i].Term}" : "");
            Near.Equal($"deviance after step {i}", want[i].GetProperty("deviance").GetDouble(), got[i].Deviance, 1e-8);
            Near.Equal($"criterion after step {i}", want[i].GetProperty("aic").GetDouble(), got[i].Criterion, 1e-8);
        }
    }

    private static void ComparePValues(JsonElement[] want, StepwiseStep[] got)
    {
        Assert.Equal(want.Length, got.Length);
        for (var i = 0; i < want.Length; i++)
        {
            Assert.Equal(want[i].GetProperty("removed").GetString(), got[i].Term);
            Assert.Equal(want[i].GetProperty("df").GetInt32(), got[i].DegreesOfFreedom);
            Near.Equal($"p of step {i}", want[i].GetProperty("p").GetDouble(), got[i].PValue, 1e-6);
        }
    }
}
