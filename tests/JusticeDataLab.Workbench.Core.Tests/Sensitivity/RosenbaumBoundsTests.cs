using System.Text.Json;
using JusticeDataLab.Workbench.Core.Sensitivity;
using JusticeDataLab.Workbench.Core.Tests.Oracles;

namespace JusticeDataLab.Workbench.Core.Tests.Sensitivity;

public sealed class RosenbaumBoundsTests
{
    // Of 3 discordant pairs 1 has the treated person alone. Γ = 2: chance at most 2/3.
    // P(X ≥ 1) = 1 − (1/3)³ = 26/27; with 1/3: 1 − (2/3)³ = 19/27. For "lowers", X ≥ 2: 20/27 and 7/27.
    [Fact]
    public void Binary_is_as_worked_by_hand()
    {
        var bound = Assert.Single(RosenbaumBounds.Binary(1, 2, [2]));
        Near.Equal("raises, upper", 26 / 27.0, bound.RaisesUpper, 1e-14);
        Near.Equal("raises, lower", 19 / 27.0, bound.RaisesLower, 1e-14);
        Near.Equal("lowers, upper", 20 / 27.0, bound.LowersUpper, 1e-14);
        Near.Equal("lowers, lower", 7 / 27.0, bound.LowersLower, 1e-14);
    }

    // The tail holds the value observed: of 40 pairs 28 against 12 give 0.0083, not the 0.0032 of P(X > 28).
    [Fact]
    public void Binary_tail_holds_the_value_observed() =>
        Near.Equal("p", 0.008294, RosenbaumBounds.Binary(28, 12, [1])[0].RaisesUpper, 1e-3);

    // |d| = 1, 2, 3 with signs + + −: T⁺ = 3 of ranks 1, 2, 3. Γ = 1: of 8 sign patterns 5 have a sum of 3 or more.
    [Fact]
    public void SignedRankExact_is_as_worked_by_hand()
    {
        var bound = RosenbaumBounds.SignedRankExact([1, 2, -3], [1])![0];
        Near.Equal("raises", 5 / 8.0, bound.RaisesUpper, 1e-14);
        Near.Equal("lowers", 5 / 8.0, bound.LowersUpper, 1e-14);
    }

    [Fact]
    public void SignedRankExact_is_near_the_normal_approximation_and_stops_at_200_pairs()
    {
        double[] differences = [.. Enumerable.Range(1, 200).Select(i => i % 3 == 0 ? -i : (double)i)];
        var (exact, near) = (RosenbaumBounds.SignedRankExact(differences, [1, 2])!, RosenbaumBounds.SignedRank(differences, [1, 2]));
        for (var i = 0; i < 2; i++) Near.Equal("p", near[i].RaisesUpper, exact[i].RaisesUpper, 0.01, 1e-5);
        Assert.Null(RosenbaumBounds.SignedRankExact([.. differences, 201], [1]));
    }

    [Fact]
    public void Bounds_agree_with_the_reference_on_every_paired_case()
    {
        var compared = 0;
        foreach (var (oracle, method, outcome, expected) in Pairs())
        {
            var label = $"{oracle.Name} {method} {outcome}";
            if (expected.TryGetProperty("rosenbaum_binary", out var binary))
            {
                var table = expected.GetProperty("pairs_table");
                Compare(label, binary, gammas => RosenbaumBounds.Binary(table.GetProperty("treated_only").GetInt32(), table.GetProperty("control_only").GetInt32(), gammas));
                compared++;
            }

            if (expected.TryGetProperty("rosenbaum_signed_rank", out var ranked))
            {
                var values = oracle.Ids.Zip(oracle.Data.Numbers(outcome)).ToDictionary(row => row.First, row => row.Second);
                var pairs = oracle.Csv("match", method, "pairs.csv");
                double[] differences = [.. pairs["treated_id"].Zip(pairs["control_id"]).Select(pair => values[pair.First] - values[pair.Second])];
                Compare(label, ranked, gammas => RosenbaumBounds.SignedRank(differences, gammas));
                compared++;
            }
        }

        Assert.True(compared >= 8, $"only {compared} cases were compared");
    }

    [Fact]
    public void LargestGamma_is_the_last_below_the_level()
    {
        // P(X ≥ 40) of 50 with chance 0.6 is 0.002, with 2/3 0.028.
        var bounds = RosenbaumBounds.Binary(10, 40, [1, 1.5, 2, 2.5, 3]);
        Assert.Equal(1.5, RosenbaumBounds.LargestGamma(bounds, lowers: true, 0.025));
        Assert.Equal(2, RosenbaumBounds.LargestGamma(bounds, lowers: true, 0.05));
        Assert.Null(RosenbaumBounds.LargestGamma(bounds, lowers: false, 0.025));
    }

    [Fact]
    public void Degenerate_pairs_say_nothing()
    {
        Assert.Equal(1, RosenbaumBounds.Binary(0, 0, [1])[0].RaisesUpper);
        Assert.Equal(1, RosenbaumBounds.SignedRank([0, 0], [1])[0].LowersUpper);
        Assert.Equal(1, RosenbaumBounds.SignedRankExact([0, 0], [1])![0].LowersUpper);
        Assert.Throws<ArgumentOutOfRangeException>(() => RosenbaumBounds.Binary(1, 2, [0.5]));
    }

    private static void Compare(string label, JsonElement expected, Func<double[], IReadOnlyList<RosenbaumBound>> bounds)
    {
        double[] Numbers(string name) => [.. expected.GetProperty(name).EnumerateArray().Select(value => value.GetDouble())];
        var got = bounds(Numbers("gamma"));
        for (var i = 0; i < got.Count; i++)
        {
            Near.Equal(label, Numbers("raises_upper")[i], got[i].RaisesUpper, 1e-8, 1e-14);
            Near.Equal(label, Numbers("raises_lower")[i], got[i].RaisesLower, 1e-8, 1e-14);
            Near.Equal(label, Numbers("lowers_upper")[i], got[i].LowersUpper, 1e-8, 1e-14);
            Near.Equal(label, Numbers("lowers_lower")[i], got[i].LowersLower, 1e-8, 1e-14);
        }
    }

    private static IEnumerable<(OracleCase Oracle, string Method, string Outcome, JsonElement Expected)> Pairs() =>
        from name in new[] { "lalonde", "continuous400", "few_controls150", "tiny5_reuse_and_order" }
        let oracle = new OracleCase(name)
        from method in oracle.Methods()
        where oracle.Has("match", method, "outcomes.json") && oracle.Has("match", method, "pairs.csv")
        from outcome in oracle.Json("match", method, "outcomes.json").EnumerateObject()
        where outcome.Value.ValueKind == JsonValueKind.Object && outcome.Value.TryGetProperty("pairs", out _)
        select (oracle, method, outcome.Name, outcome.Value.GetProperty("pairs"));
}
