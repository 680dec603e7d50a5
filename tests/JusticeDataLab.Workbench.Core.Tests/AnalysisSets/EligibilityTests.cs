using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.Tests.AdministrativeData;

namespace JusticeDataLab.Workbench.Core.Tests.AnalysisSets;

public sealed class EligibilityTests
{
    [Theory] // Released on 1 March 2016.
    [InlineData("2002-03-01", true)] // 14 that day
    [InlineData("2002-03-02", false)]
    public void Build_under_14_at_the_index_date_leaves(string born, bool stays)
    {
        var scene = new AnalysisScene();
        scene.Treated("t");
        scene.Pool("c").Born(born);
        Assert.Equal(stays, scene.Has("c"));
    }

    [Theory]
    [InlineData("2009-05-01", false)]
    [InlineData("2016-03-01", false)] // known on the index date
    [InlineData("2016-03-02", true)] // the future decides nothing
    public void Build_terrorism_and_sexual_offences_up_to_the_index_date(string proven, bool stays)
    {
        var scene = new AnalysisScene();
        scene.Treated("t");
        scene.Pool("terrorism").Offence("2009-01-01", proven, change: row => row with { Terrorism = true });
        scene.Pool("adult").Offence("2009-01-01", proven, change: row => row with { OffenceGroup = OffenceGroup.SexualAdult });
        scene.Pool("child").Offence("2009-01-01", proven, change: row => row with { OffenceGroup = OffenceGroup.SexualChild });

        Assert.Equal((stays, stays, stays), (scene.Has("terrorism"), scene.Has("adult"), scene.Has("child")));
    }

    [Fact]
    public void Build_exclusions_can_be_switched_off()
    {
        var scene = new AnalysisScene();
        scene.Treated("t");
        scene.Pool("terrorism").Offence("2009-01-01", "2009-05-01", change: row => row with { Terrorism = true });
        scene.Pool("sexual").Offence("2009-01-01", "2009-05-01", change: row => row with { OffenceGroup = OffenceGroup.SexualAdult });
        scene.Settings = scene.Settings with { Eligibility = new EligibilitySettings { ExcludeTerrorism = false, ExcludeSexualOffences = false } };

        Assert.Equal((true, true), (scene.Has("terrorism"), scene.Has("sexual")));
    }

    [Fact]
    public void Build_index_offence_itself_can_exclude()
    {
        var scene = new AnalysisScene();
        scene.Treated("t");
        scene.Register.Person("c").Custody(AnalysisScene.Release, change: row => row with { OffenceGroup = OffenceGroup.SexualChild });
        Assert.False(scene.Has("c"));
    }
}
