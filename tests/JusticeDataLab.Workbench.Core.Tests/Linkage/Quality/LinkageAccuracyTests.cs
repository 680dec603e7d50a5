using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Linkage.Quality;

namespace JusticeDataLab.Workbench.Core.Tests.Linkage.Quality;

public sealed class LinkageAccuracyTests
{
    private static readonly KnownLink[] Truth = [new(1, "a"), new(2, "b"), new(3, "c"), new(4, null), new(5, "a"), new(6, "f")];

    // Row 1 right, 2 wrong, 3 left for review though right, 4 linked though not on the register, 5 the same person as 1,
    // 6 without a candidate.
    private static readonly LinkedCohort Links = MadeLinks.Of(
        MadeLinks.Linked(1, "a", 0.99),
        MadeLinks.Linked(2, "x", 0.8, "surname-near"),
        MadeLinks.Unlinked(3, LinkStatus.Review, "too loose", MadeLinks.Candidate("c", 0.6, "nickname")),
        MadeLinks.Linked(4, "y", 0.9),
        MadeLinks.Repeat(5, 1),
        MadeLinks.Unlinked(6, LinkStatus.NotFound, "nobody"));

    [Fact]
    public void Of_counts_right_and_false_links_and_people_on_the_register()
    {
        var made = LinkageAccuracy.Of(Links, Truth).AsLinked;

        // Right: rows 1 and 5. False: 2 and 4. On the register: all but 4. F1 = 2·2/(4 + 5).
        Assert.Equal((2, 2, 5), (made.TrueLinks, made.FalseLinks, made.OnRegister));
        Assert.Equal((0.5, 0.4), (made.Precision!.Value, made.Recall!.Value));
        Assert.Equal(4.0 / 9, made.F1, 12);
        Assert.Equal(1, LinkageAccuracy.Of(Links, Truth).LinkedThoughNotOnRegister);
    }

    [Fact]
    public void Of_curve_takes_the_likeliest_person_at_each_threshold()
    {
        var accuracy = LinkageAccuracy.Of(Links, Truth);

        // At 0.5 row 3 is right too; at 0.95 only rows 1 and 5 are left.
        var half = Assert.Single(accuracy.Curve, point => point.Threshold == 0.5);
        Assert.Equal((3, 2), (half.TrueLinks, half.FalseLinks));
        var high = Assert.Single(accuracy.Curve, point => point.Threshold == 0.95);
        Assert.Equal((2, 0), (high.TrueLinks, high.FalseLinks));
        // 2·3/(5 + 5) = 0.6 up to 0.6, 2·2/(2 + 5) = 0.571 from 0.95.
        Assert.Equal((0.6, 0.6), (accuracy.Best!.Threshold!.Value, accuracy.Best.F1));
        Assert.True(accuracy.Curve.Zip(accuracy.Curve.Skip(1)).All(pair => pair.First.Links >= pair.Second.Links));
    }

    [Fact]
    public void Of_losses_are_named_by_the_truth_or_by_what_differs()
    {
        var losses = LinkageAccuracy.Of(Links, [new(1, "a", "no date of birth"), .. Truth.Skip(1)]).Losses;

        Assert.Equal(
            ["the right person is no candidate 2 of 2", "name: nickname 1 of 1", "name and date of birth agree 0 of 1", "no date of birth 0 of 1"],
            losses.Select(loss => $"{loss.Kind} {loss.Lost} of {loss.People}"));
    }

    [Fact]
    public void Of_deterministic_links_have_no_curve()
    {
        var accuracy = LinkageAccuracy.Of(MadeLinks.Deterministic([.. Links.Links]), Truth);

        Assert.Empty(accuracy.Curve);
        Assert.Null(accuracy.Best);
        Assert.Equal(2, accuracy.AsLinked.TrueLinks);
    }

    [Fact]
    public void Of_nobody_known_defines_no_share()
    {
        var made = LinkageAccuracy.Of(Links, []).AsLinked;

        Assert.Null(made.Precision);
        Assert.Null(made.Recall);
        Assert.Equal(0, made.F1);
    }
}
