using System.Globalization;
using System.Text;
using JusticeDataLab.Workbench.Core.Cohorts.Identifiers;
using JusticeDataLab.Workbench.Core.Cohorts.Review;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Data.Tests.Xlsx;

namespace JusticeDataLab.Workbench.Data.Tests.Faulty;

/// <summary>
/// The files of <c>data-samples/faulty</c>: a faultless cohort of 62 invented people, spoilt in one way each. Nobody in
/// them exists; identifiers are made up so that their check letters agree.
/// </summary>
internal static class FaultySamples
{
    private const int Surname = 0, Forename = 1, Born = 2, Gender = 3, Start = 4, End = 5, Index = 6, Pnc = 7, Cro = 8, Prison = 9, Site = 10;

    private static readonly string[] Headers =
    [
        "surname", "forename", "date of birth", "gender", "intervention start date", "intervention end date", "index date",
        "pnc id", "cro number", "prison number", "site",
    ];

    private static readonly string[] Surnames =
    [
        "Ambervale", "Brackenrow", "Coldwick", "Dunmarrow", "Elderhay", "Fennimoor", "Garstonby", "Hollowmere", "Ivelchester", "Jorrimond",
        "Kestrelford", "Larkwether", "Mossington", "Nettlecombe", "Oakenshield", "Pennywhistle", "Quillbrook", "Ravenglen", "Silverthwaite", "Tanglewood",
        "Umberstone", "Vexmoor", "Wintergrass", "Yarrowby", "Zellwick", "Ashenholme", "Briarfield", "Copperdale", "Dovetail", "Emberly", "Foxhollow",
    ];

    private static readonly string[] Forenames = ["Alwyn", "Brisa", "Corvin", "Delphie", "Evander", "Fiorella", "Galen", "Hestia"];

    /// <summary>What the files are reviewed with; the README of the folder says it in words.</summary>
    public static SubmissionContext Context { get; } = new()
    {
        Delivery = DeliverySetting.Community,
        Period = new DatePeriod(new DateOnly(2008, 6, 1), new DateOnly(2011, 6, 30)),
        IndexWindow = new DatePeriod(new DateOnly(2008, 1, 1), new DateOnly(2010, 12, 31)),
        ExtractDate = new DateOnly(2012, 6, 30),
    };

    public static IReadOnlyList<FaultySample> All { get; } = [.. OfFiles(), .. OfColumns(), .. OfRecords(), .. OfDates(), .. OfWorkbooks()];

    private static IEnumerable<FaultySample> OfFiles()
    {
        yield return new FaultySample("file-empty", "file-empty", []);
        yield return File("no-rows", Headers, []);
        yield return new FaultySample("one-column", "one-column", Encoding.UTF8.GetBytes(Text(Headers, Rows(), '|')));
        yield return new FaultySample("header-missing", "header-missing", Encoding.UTF8.GetBytes(Text(Rows()[0], Rows().Skip(1))));
        yield return File("column-missing", Without(Headers, Gender), Rows().Select(row => Without(row, Gender)));
        yield return new FaultySample("column-misspelt", "column-missing", Encoding.UTF8.GetBytes(Text(With(Headers, Born, "date of brith"), Rows())));
        yield return File("column-repeated", [.. Headers, "dob"], Rows().Select(row => (string[])[.. row, row[Born]]));
        yield return File("header-repeated", [.. Headers, "site"], Rows().Select(row => (string[])[.. row, "Eastgate"]));
        yield return File("header-empty", [.. Headers, ""], Rows().Select(row => (string[])[.. row, ""]));
        yield return File("no-identifiers", Without(Headers, Pnc), Rows().Select(row => Without(row, Pnc)));
        yield return new FaultySample("encoding-windows-1252", "encoding-windows-1252", Encoding.Latin1.GetBytes(Text(Headers, Spoil(Forename, "Zélie"))));
        yield return File("too-few-people", Headers, Rows().Take(59));
        yield return File("several-organisations", [.. Headers, "organisation"], Rows().Select((row, i) => (string[])[.. row, i < 40 ? "Fernbank Trust" : "Harbour Works"]));
        yield return File("several-services", [.. Headers, "service"], Rows().Select((row, i) => (string[])[.. row, i < 40 ? "Mentoring" : "Job club"]));
        yield return File("outcome-column", [.. Headers, "reoffended"], Rows().Select(row => (string[])[.. row, "no"]));
    }

    private static IEnumerable<FaultySample> OfColumns()
    {
        yield return File("column-shifted", Headers, Rows().Select(row => (string[])[row[Surname], row[Born], row[Forename], .. row[Gender..]]));
        yield return File("dates-month-first", Headers, Rows().Select(row => With(row, Born, Read(row[Born]).ToString("MM'/'dd'/'yyyy", CultureInfo.InvariantCulture))));
        yield return File("dates-days-low", Headers, Rows().Select(row => With(row, Born, Day(DayAtMost12(Read(row[Born]))))));
        yield return File("column-constant", Headers, Rows().Select(row => With(row, Forename, "Brisa")).DistinctBy(row => row[Surname] + row[Born]));
        yield return File("birthdays-first-of-january", Headers, Rows().Select(row => With(row, Born, row[Born][..4] + "-01-01")).Select((row, i) => row[Born] == "1970-01-01" ? With(row, Born, Day(new DateOnly(1971 + (i % 9), 1, 1))) : row));
    }

    private static IEnumerable<FaultySample> OfWorkbooks()
    {
        string[][] table = [Headers, .. Rows()];
        yield return Workbook("row-hidden", new WorkbookBuilder().Sheet(table, hiddenRows: [24]));
        yield return Workbook("formula-cell", new WorkbookBuilder().Sheet(table, formulas: [(5, Site)]));
        yield return Workbook("further-sheets", new WorkbookBuilder().Sheet(table).Sheet([["notes"]]));
    }

    private static FaultySample Workbook(string rule, WorkbookBuilder workbook) => new(rule, rule, workbook.ToBytes(), ".xlsx");

    private static DateOnly Read(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly DayAtMost12(DateOnly day) => day.Day <= 12 ? day : day.AddDays(-12 * ((day.Day - 1) / 12));

    private static IEnumerable<FaultySample> OfRecords()
    {
        yield return File("row-blank", Headers, [.. Rows().Take(20), [""], .. Rows().Skip(20)]);
        yield return File("row-too-few-cells", Headers, [.. Rows().Take(61), Rows()[61][..6]]);
        yield return File("row-too-many-cells", Headers, [.. Rows().Take(61), [.. Rows()[61], "overflow"]]);
        yield return One("value-missing", Surname, "");
        yield return File("intervention-date-missing", Headers, Rows().Select((row, i) => i == 4 ? With(With(row, Start, ""), End, "") : row));
        yield return One("end-date-only", Start, "");
        yield return One("gender-unreadable", Gender, "7");
        yield return One("gender-not-known", Gender, "not known");
        yield return One("name-implausible", Forename, "Brisa2");
        yield return One("encoding-damage", Forename, "ZÃ©lie");
        yield return One("formula-like", Site, "=HYPERLINK(A1)");
        yield return One("pnc-id-form", Pnc, "19X5/0001037K");
        yield return One("pnc-id-check-letter", Pnc, "2001/0171310S");
        yield return One("cro-form", Cro, "12345678/91H");
        yield return One("cro-check-letter", Cro, "85227/65G");
        yield return One("prison-number-form", Prison, "A12345B");
        yield return One("identifier-shared", Pnc, Rows()[9][Pnc]);
        yield return File("exact-duplicate", Headers, [.. Rows(), Rows()[30]]);
        yield return File("same-person-other-dates", Headers, [.. Rows(), With(With(With(Rows()[30], Start, "2010-05-01"), End, "2010-06-01"), Index, "2010-04-20")]);
    }

    private static IEnumerable<FaultySample> OfDates()
    {
        yield return One("date-unreadable", Start, "early 2009");
        yield return One("date-impossible", Born, "31/02/1975");
        yield return One("date-two-digit-year", Born, "14/02/75");
        yield return One("helpful-date-unusable", Index, "spring 2009");
        yield return One("birth-date-placeholder", Born, "1900-01-01");
        yield return One("date-placeholder", Index, "01/01/1970");
        yield return One("born-after-date", Born, "2009-12-25");
        yield return One("under-minimum-age", Born, "1999-08-08");
        yield return One("age-implausible", Born, "1899-05-05");
        yield return One("end-before-start", End, "2008-12-31");
        yield return One("date-in-future", End, "2013-03-03");
        yield return One("index-date-outside-data", Index, "2007-12-31");
        yield return File("intervention-outside-data", Headers, Rows().Select((row, i) => i == 4 ? With(With(With(row, Start, "2011-02-01"), End, "2011-03-01"), Index, "") : row));
        yield return File("outside-request-period", Headers, Rows().Select((row, i) => i == 4 ? With(With(row, Start, "2008-03-01"), Index, "2008-02-20") : row));
        yield return One("index-date-against-delivery", Index, "2009-12-24");
    }

    private static List<string[]> Rows() => [.. Enumerable.Range(0, 62).Select(Row)];

    private static string[] Row(int i)
    {
        var born = new DateOnly(1969, 6, 15).AddDays(i * 97);
        var start = new DateOnly(2009, 2, 1).AddDays(i * 3);
        var (year, serial) = (1995 + (i % 10), 1000 + (i * 37));
        return
        [
            Surnames[i % Surnames.Length], Forenames[i % Forenames.Length], Day(born), i % 2 == 0 ? "M" : "F", Day(start), Day(start.AddDays(70)), Day(start.AddDays(-14)),
            string.Create(CultureInfo.InvariantCulture, $"{year}/{serial:0000000}{CheckLetter.OfPncId(year, serial)}"), "",
            string.Create(CultureInfo.InvariantCulture, $"Z{4000 + i}QX"), i % 3 == 0 ? "Northgate" : "Southgate",
        ];
    }

    private static FaultySample One(string rule, int column, string value) => File(rule, Headers, Spoil(column, value));

    private static IEnumerable<string[]> Spoil(int column, string value) => Rows().Select((row, i) => i == 4 ? With(row, column, value) : row);

    private static FaultySample File(string rule, string[] headers, IEnumerable<string[]> rows) => new(rule, rule, Encoding.UTF8.GetBytes(Text(headers, rows)));

    private static string[] With(string[] row, int column, string value) => [.. row[..column], value, .. row[(column + 1)..]];

    private static string[] Without(string[] row, int column) => [.. row[..column], .. row[(column + 1)..]];

    private static string Text(string[] headers, IEnumerable<string[]> rows, char separator = ',') =>
        string.Concat(rows.Prepend(headers).Select(row => string.Join(separator, row) + "\n"));

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
