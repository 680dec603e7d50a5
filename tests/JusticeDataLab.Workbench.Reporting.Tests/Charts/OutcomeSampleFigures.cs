using JusticeDataLab.Workbench.Reporting.Charts;
using JusticeDataLab.Workbench.Reporting.Charts.Outcomes;

namespace JusticeDataLab.Workbench.Reporting.Tests.Charts;

/// <summary>Realistic figures of outcomes over time and over ways of doing the analysis. The numbers are made up.</summary>
internal static class OutcomeSampleFigures
{
    public static SurvivalFigure Survival { get; } = new()
    {
        IdPrefix = "fig-13",
        Title = "People who took part reoffended later and less often",
        Subtitle = SampleFigures.Subtitle("Time to first proven reoffence"),
        Source = SampleFigures.Source,
        Alternative = "Both lines fall from 100% and part after three months. After a year 66.0% of people who took part and 58.0% of the comparison group had not reoffended.",
        Curves =
        [
            new("People who took part", FigureRole.Treated, Points(612, 34, 4.2, count: true)),
            new("Comparison group", FigureRole.Comparison, Points(18_400, 42, 1.1, count: false)),
        ],
    };

    public static SpecificationCurve Ways { get; } = new()
    {
        IdPrefix = "fig-14",
        Title = "Most ways of matching show fewer reoffending",
        Subtitle = SampleFigures.Subtitle("Difference in the one-year proven reoffending rate"),
        Source = SampleFigures.Source,
        Alternative = "Differences run from 9.1 to 1.4 percentage points fewer over 24 ways of matching. Intervals of 17 do not include 0.",
        HeightLabel = "Difference (percentage points)",
        Decisions = ["Method", "Caliper", "Covariates"],
        Rows = [.. Every()],
    };

    private static SurvivalPoint[] Points(int people, double reoffended, double halfWidth, bool count)
    {
        var points = new List<SurvivalPoint>();
        var left = people;
        for (var month = 1; month <= 12; month++)
        {
            var day = month * 365 / 12;
            var share = 100 - (reoffended * Math.Pow(month / 12.0, 0.7));
            var half = halfWidth * Math.Sqrt(month / 12.0);
            var events = (int)(people * (100 - share) / 100) - (people - left);
            points.Add(new SurvivalPoint(day, share, share - half, Math.Min(100, share + half))
            {
                AtRisk = left,
                Events = count && month == 12 ? FigureCount.Suppressed : events,
                Censored = 0,
            });
            left -= events;
        }

        return [.. points];
    }

    private static IEnumerable<SpecificationRow> Every()
    {
        string[] methods = ["Radius", "Nearest", "Kernel"];
        string[] calipers = ["0.1", "0.2", "0.3", "None"];
        string[] covariates = ["All", "Without employment"];
        for (var i = 0; i < 24; i++)
        {
            var (method, caliper, covariate) = (i % 3, i / 3 % 4, i / 12);
            var estimate = -8.1 + (method * 1.3) + (caliper * 0.9) + (covariate * 1.7) - (i % 5 * 0.2);
            var half = 4.1 + (method * 0.6) - (caliper * 0.1);
            yield return new SpecificationRow([methods[method], calipers[caliper], covariates[covariate]], estimate, estimate - half, estimate + half) { IsMain = i == 3 };
        }

        yield return new SpecificationRow(["Nearest", "0.01", "All"], null, null, null);
    }
}
