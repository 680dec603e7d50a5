using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Data.Synthetic;
using JusticeDataLab.Workbench.Data.Synthetic.Services;

namespace JusticeDataLab.Workbench.Data.Tests.Synthetic.Services;

public sealed class HazardRatioSolverTests
{
    private static readonly Candidate Person = new(0, 0, 0, 0, 365, Math.Log(2));

    [Fact]
    public void Solve_one_person_worked_by_hand()
    {
        // p0 = 0.5. For p1 = 0.4: exp(−θ ln 2) = 0.6, θ = −ln 0.6 / ln 2 = 0.736966.
        var ratio = HazardRatioSolver.Solve(new("a", 1, -10, DeliverySetting.Custody), [Person]);
        Assert.Equal(-Math.Log(0.6) / Math.Log(2), ratio, 10);
    }

    [Fact]
    public void Solve_no_effect_is_exactly_one() => Assert.Equal(1.0, HazardRatioSolver.Solve(new("a", 1, 0, DeliverySetting.Custody), [Person]));

    [Theory]
    [InlineData(-55)]
    [InlineData(55)]
    public void Solve_effect_beyond_the_possible_is_refused(double effect) =>
        Assert.Throws<SyntheticRegisterException>(() => HazardRatioSolver.Solve(new("a", 1, effect, DeliverySetting.Custody), [Person]));

    [Fact]
    public void SmallestCandidates_merged_in_any_order_are_the_same()
    {
        var people = Enumerable.Range(0, 200).Select(number => Person with { Key = number * 37 % 200, Person = number }).ToList();
        var (whole, left, right) = (new SmallestCandidates(10), new SmallestCandidates(10), new SmallestCandidates(10));
        foreach (var person in people)
        {
            whole.Add(person);
            (person.Person % 3 == 0 ? left : right).Add(person);
        }

        right.Merge(left);
        Assert.Equal(whole.InOrder(), right.InOrder());
        Assert.Equal(200, right.Seen);
        Assert.Equal(Enumerable.Range(0, 10).Select(key => (double)key), whole.InOrder().Select(person => person.Key));
    }
}
