using JusticeDataLab.Workbench.Core.Disclosure;
using JusticeDataLab.Workbench.Core.Inference.Survival;
using JusticeDataLab.Workbench.Reporting.Publication.Withholding;

namespace JusticeDataLab.Workbench.Reporting.Tests.Publication;

public sealed class SurvivalDaysTests
{
    // 100 people; on each listed day so many reoffend.
    [Theory]
    [InlineData("10:6 40:6 70:6", "30 60 90 120 150 180 210 240 270 300 330 365")]
    // Two in the first month: they wait for the second, with whose six they are eight.
    [InlineData("10:2 40:6", "60 90 120 150 180 210 240 270 300 330 365")]
    // Three at the end: the months before give way back to where six are together with them.
    [InlineData("10:6 100:6 350:3", "30 60 90 365")]
    // Only five in all: nothing but the end.
    [InlineData("10:2 200:3", "365")]
    public void Steps_of_few_people_are_joined(string events, string expected)
    {
        var reoffended = events.Split(' ').Select(part => part.Split(':')).SelectMany(part => Enumerable.Repeat(double.Parse(part[0], System.Globalization.CultureInfo.InvariantCulture), int.Parse(part[1], System.Globalization.CultureInfo.InvariantCulture))).ToArray();
        double[] times = [.. reoffended, .. Enumerable.Repeat(365.0, 200 - reoffended.Length)];
        var sample = new SurvivalSample(times, [.. times.Select(time => time < 365)], [.. times.Select((_, i) => i < 100)], [.. times.Select(_ => 1.0)]);
        var curve = KaplanMeierCurve.Of(sample, treated: true);
        Assert.Equal(expected, string.Join(' ', SurvivalDays.Of([curve], [reoffended.Length], 365, new DisclosureSettings())));
    }
}
