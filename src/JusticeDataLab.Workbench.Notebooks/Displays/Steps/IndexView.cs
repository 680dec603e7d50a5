using System.Globalization;
using JusticeDataLab.Workbench.Core.IndexEvents;

namespace JusticeDataLab.Workbench.Notebooks.Displays.Steps;

internal static class IndexView
{
    public static Display Of(IndexedCohort indexed) => Display.Titled("Index sentences found")
        .Figures(
            ("Found", NumberText.Whole(indexed.People.Count)),
            ("Without a suitable sentence", NumberText.Whole(indexed.WithoutSentence)),
            ("Outside the period with data", NumberText.Whole(indexed.OutsideWindow)),
            ("Started after the index date", NumberText.Whole(indexed.People.Count(person => person.StartLagDays > 0))))
        .Table(
            "People by year of the index date",
            ["Year", "People", "Median days from index date to start"],
            indexed.People
                .GroupBy(person => person.IndexDate.Year)
                .OrderBy(year => year.Key)
                .Select(year => new[]
                {
                    year.Key.ToString(CultureInfo.InvariantCulture),
                    NumberText.Whole(year.Count()),
                    NumberText.Whole(year.Select(person => person.StartLagDays).Order().ElementAt(year.Count() / 2)),
                }));
}
