using JusticeDataLab.Workbench.Core.Linkage.Decisions;
using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Tests.Linkage.Decisions;

public sealed class ExclusiveClaimsTests
{
    [Fact]
    public void Probabilities_two_rows_with_equal_claims_on_one_person_by_hand()
    {
        // Assignments: nobody (1), the first (9), the second (9); not both. P = 9/19 each.
        var claims = new[] { new Claim(0, 0, 9), new Claim(1, 0, 9) };

        var probabilities = ExclusiveClaims.Probabilities(claims, rows: 2, people: 1, free: [1, 1]);

        Assert.All(probabilities, probability => Assert.Equal(9 / 19.0, probability, 12));
    }

    [Fact]
    public void Probabilities_the_stronger_claim_takes_the_person()
    {
        // Odds 1,000 against 10: (1000, 10) of 1,011.
        var claims = new[] { new Claim(0, 0, 1000), new Claim(1, 0, 10) };

        var probabilities = ExclusiveClaims.Probabilities(claims, 2, 1, [1, 1]);

        Assert.Equal(1000 / 1011.0, probabilities[0], 12);
        Assert.Equal(10 / 1011.0, probabilities[1], 12);
    }

    [Fact]
    public void Probabilities_agree_with_all_assignments_written_out_where_claims_form_no_ring()
    {
        var stream = new RandomStream(4, 1);
        for (var round = 0; round < 200; round++)
        {
            // A chain: row i claims people i − 1 and i, so claims form a tree.
            var rows = 2 + stream.NextInt(4);
            var claims = new List<Claim>();
            for (var row = 0; row < rows; row++)
            {
                if (row > 0) claims.Add(new Claim(row, row - 1, Odds(stream)));
                if (row < rows - 1) claims.Add(new Claim(row, row, Odds(stream)));
            }

            var free = Enumerable.Range(0, rows).Select(_ => 1 + stream.NextDouble()).ToArray();
            var expected = WrittenOut([.. claims], rows, free);

            var probabilities = ExclusiveClaims.Probabilities([.. claims], rows, rows - 1, free);

            for (var at = 0; at < claims.Count; at++) Assert.Equal(expected[at], probabilities[at], 9);
        }
    }

    [Fact]
    public void Probabilities_of_a_person_never_add_to_more_than_one_even_in_rings()
    {
        var stream = new RandomStream(5, 1);
        for (var round = 0; round < 200; round++)
        {
            var claims = (from row in Enumerable.Range(0, 4) from person in Enumerable.Range(0, 3) select new Claim(row, person, Odds(stream))).ToArray();

            var probabilities = ExclusiveClaims.Probabilities(claims, 4, 3, [1, 1, 1, 1]);

            for (var person = 0; person < 3; person++)
                Assert.InRange(claims.Select((claim, at) => claim.Person == person ? probabilities[at] : 0).Sum(), 0, 1 + 1e-6);
            for (var row = 0; row < 4; row++)
                Assert.InRange(claims.Select((claim, at) => claim.Row == row ? probabilities[at] : 0).Sum(), 0, 1 + 1e-12);
        }
    }

    private static double Odds(RandomStream stream) => Math.Pow(10, (4 * stream.NextDouble()) - 1);

    private static double[] WrittenOut(Claim[] claims, int rows, double[] free)
    {
        var weights = new double[claims.Length];
        var total = 0.0;
        void Assign(int row, double weight, HashSet<int> taken, List<int> used)
        {
            if (row == rows)
            {
                total += weight;
                foreach (var at in used) weights[at] += weight;
                return;
            }

            Assign(row + 1, weight * free[row], taken, used);
            for (var at = 0; at < claims.Length; at++)
            {
                if (claims[at].Row != row || !taken.Add(claims[at].Person)) continue;
                used.Add(at);
                Assign(row + 1, weight * claims[at].Odds, taken, used);
                used.RemoveAt(used.Count - 1);
                taken.Remove(claims[at].Person);
            }
        }

        Assign(0, 1, [], []);
        return [.. weights.Select(weight => weight / total)];
    }
}
