using JusticeDataLab.Workbench.Core.Cohorts;
using JusticeDataLab.Workbench.Core.Provenance;

namespace JusticeDataLab.Workbench.Core.Tests.Cohorts.Review;

/// <summary>A faultless cohort of invented people, to spoil one thing at a time.</summary>
internal static class SampleCohort
{
    public static readonly string[] Headers =
        ["surname", "forename", "date of birth", "gender", "intervention start date", "intervention end date", "index date", "pnc id", "site"];

    public static List<string[]> Rows(int people = 60) => [.. Enumerable.Range(0, people).Select(Row)];

    public static CohortTable Table(IEnumerable<string[]> rows, string[]? headers = null)
    {
        IReadOnlyList<IReadOnlyList<string>> data = [.. rows];
        return new CohortTable(headers ?? Headers, data, new InputFingerprint("cohort.csv", new string('0', 64), data.Count, Headers.Length), "CSV, UTF-8, comma");
    }

    private static string[] Row(int i)
    {
        var start = new DateOnly(2009, 2, 1).AddDays(i % 300);
        return
        [
            "Quill" + Letters(i), "Zeph" + Letters(i * 7), Iso(new DateOnly(1971, 6, 15).AddDays(i % 4000)), i % 2 == 0 ? "M" : "F",
            Iso(start), Iso(start.AddDays(60)), Iso(start.AddDays(-10)), "", i % 3 == 0 ? "north" : "south",
        ];
    }

    private static string Letters(int number)
    {
        var text = "";
        do
        {
            text += (char)('a' + (number % 26));
            number /= 26;
        }
        while (number > 0);
        return text;
    }

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
