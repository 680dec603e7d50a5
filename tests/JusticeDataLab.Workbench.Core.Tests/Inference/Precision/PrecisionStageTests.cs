using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Inference.Precision;
using JusticeDataLab.Workbench.Core.Tests.Oracles;

namespace JusticeDataLab.Workbench.Core.Tests.Inference.Precision;

public class PrecisionStageTests
{
    [Fact]
    public void Of_uses_the_settings()
    {
        var settings = new InferenceSettings { Margin = 0.1, PlannedPower = 0.9, ConfidenceLevel = 0.9 };
        var stage = PrecisionStage.Of("analysed", 120, 800, 0.4, settings);
        Near.Equal("least difference", ProportionPower.MinimumDetectable(0.4, 120, 800, 0.9, 0.9), stage.MinimumDetectable, 1e-14);
        Near.Equal("power", ProportionPower.Of(0.3, 0.4, 120, 800, 0.9), stage.PowerForMargin, 1e-14);
    }

    [Fact]
    public void Of_nobody_has_no_figures()
    {
        var stage = PrecisionStage.Of("analysed", 0, null, 0.4, new InferenceSettings());
        Assert.Equal((null, null, null), (stage.MinimumDetectable, stage.DetectableBelow, stage.PowerForMargin));
    }

    [Fact]
    public void Of_a_share_below_the_margin_has_no_power_for_it() =>
        Assert.Null(PrecisionStage.Of("analysed", 100, null, 0.03, new InferenceSettings()).PowerForMargin);
}
