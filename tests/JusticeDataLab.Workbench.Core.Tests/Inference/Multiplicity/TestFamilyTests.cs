using JusticeDataLab.Workbench.Core.Inference.Multiplicity;

namespace JusticeDataLab.Workbench.Core.Tests.Inference.Multiplicity;

public class TestFamilyTests
{
    [Fact]
    public void Of_adjusts_the_planned_for_one_another_alone()
    {
        var family = TestFamily.Of(
        [
            new PlannedTest("all", "reoffended", true, 0.04),
            new PlannedTest("all", "custody-for-first", false, 0.001),
            new PlannedTest("women", "reoffended", true, 0.5),
            new PlannedTest("women", "reoffences", true, null),
        ]);
        Assert.Equal([0.08, 0.5, null], family.Planned.Select(test => test.Holm));
        Assert.Equal([0.08, 0.5, null], family.Planned.Select(test => test.BenjaminiHochberg));
        var unplanned = Assert.Single(family.Unplanned);
        Assert.Equal((0.001, null, null), (unplanned.Test.PValue, unplanned.Holm, unplanned.BenjaminiHochberg));
    }
}
