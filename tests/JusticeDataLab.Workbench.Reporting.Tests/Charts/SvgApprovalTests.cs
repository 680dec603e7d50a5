using JusticeDataLab.Workbench.Reporting.Charts;

namespace JusticeDataLab.Workbench.Reporting.Tests.Charts;

public sealed class SvgApprovalTests
{
    public static TheoryData<string> Names => [.. SampleFigures.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Render_sample_is_as_approved(string name) =>
        Approved.Verify(SvgRenderer.Render(SampleFigures.All[name]), $"{name}.svg");

    [Theory]
    [MemberData(nameof(Names))]
    public void Render_narrow_sample_is_as_approved(string name) =>
        Approved.Verify(SvgRenderer.Render(SampleFigures.All[name], 360), $"{name}-narrow.svg");
}
