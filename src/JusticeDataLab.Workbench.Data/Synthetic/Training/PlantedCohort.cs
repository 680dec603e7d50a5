using System.Globalization;
using System.Text;
using JusticeDataLab.Workbench.Core.Cohorts.Identifiers;
using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Data.Synthetic.Training;

/// <summary>
/// The training cohort: 80 rows of invented people with faults at places drawn with a fixed seed. The same bytes and the
/// same answers each time.
/// </summary>
public sealed class PlantedCohort
{
    internal const int Surname = 0, Forename = 1, Born = 2, Gender = 3, Start = 4, End = 5, Index = 6, Pnc = 7;
    private const ulong Seed = 2013;
    private const int People = 80;
    private const string Header = "surname,forename,date of birth,gender,intervention start date,intervention end date,index date,pnc id\n";

    private static readonly string[] Surnames =
    [
        "Abernathy", "Barlow", "Castleton", "Dunmore", "Ellerby", "Fairbairn", "Goodwin", "Hathersage", "Ingleby", "Jessop",
        "Kirkham", "Langstone", "Middleton", "Netherby", "Ormerod", "Pickering", "Quarmby", "Ramsden", "Satterthwaite", "Thornley",
    ];

    private static readonly string[] Men = ["Robert", "Thomas", "Daniel", "Michael", "Stephen", "Andrew", "Peter"];
    private static readonly string[] Women = ["Margaret", "Helen", "Susan", "Rachel", "Emma", "Joanne", "Karen"];

    private PlantedCohort(byte[] content, IReadOnlyList<PlantedFault> faults)
    {
        Content = content;
        Faults = faults;
    }

    /// <summary>The file, CSV in UTF-8.</summary>
    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>What was planted, in the order of the rows.</summary>
    public IReadOnlyList<PlantedFault> Faults { get; }

    /// <summary>Makes the cohort.</summary>
    public static PlantedCohort Make()
    {
        var random = new RandomStream(Seed);
        var rows = Enumerable.Range(0, People).Select(place => Row(place, random)).ToArray();
        var faults = PlantedFaults.Plant(rows, random);
        var text = Header + string.Concat(rows.Select(row => string.Join(',', row) + "\n"));
        return new PlantedCohort(Encoding.UTF8.GetBytes(text), [.. faults.OrderBy(fault => fault.Row)]);
    }

    internal static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static DateOnly Read(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string[] Row(int place, RandomStream random)
    {
        var isMan = place % 4 != 3;
        var released = new DateOnly(2016, 1, 4).AddDays(random.NextInt(700));
        var start = released.AddDays(random.NextInt(30));
        var year = 1990 + random.NextInt(20);
        return
        [
            Surnames[place % Surnames.Length],
            isMan ? Men[place % Men.Length] : Women[place % Women.Length],
            Day(new DateOnly(1970, 2, 3).AddDays(random.NextInt(9000))),
            isMan ? "M" : "F",
            Day(start),
            Day(start.AddDays(20 + random.NextInt(120))),
            Day(released),
            PncOf(year, 1000 + (place * 53) + random.NextInt(50)),
        ];
    }

    private static string PncOf(int year, int serial) =>
        string.Create(CultureInfo.InvariantCulture, $"{year}/{serial:0000000}{CheckLetter.OfPncId(year, serial)}");
}
