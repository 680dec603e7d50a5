using System.Text;
using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Cohorts;
using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Linkage.Register;
using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Tests.Linkage;

/// <summary>An invented register of a few thousand people, and lists of submitted people whose truth is known.</summary>
internal sealed class LinkageTown
{
    private const string Consonants = "BCDFGHKLMNPRSTVW";
    private const string Vowels = "AEIOU";

    private readonly List<Resident> _residents = [];
    private readonly List<CohortRecord> _records = [];

    public LinkageTown(int people, ulong seed = 1)
    {
        var stream = new RandomStream(seed, 77);
        for (var person = 0; person < people; person++)
        {
            _residents.Add(new Resident(
                $"p{person:00000}",
                Name(stream.NextInt(200), 5),
                Name(stream.NextInt(1500), 7),
                new DateOnly(1950, 1, 1).AddDays(stream.NextInt(20_000)),
                stream.NextBool(0.2) ? Sex.Female : Sex.Male));
        }
    }

    public static PersonKeyring Keyring { get; } = new(new byte[32]);

    public IReadOnlyList<Resident> Residents => _residents;

    public IReadOnlyList<CohortRecord> Records => RecordKeys.Assign(_records);

    public void Add(Resident resident) => _residents.Add(resident);

    /// <summary>Submits somebody as given, resident or not.</summary>
    public void Submit(Resident person, string? pnc = null, DateOnly? start = null) => _records.Add(new CohortRecord
    {
        RowNumber = _records.Count + 1,
        RecordKey = "",
        Forename = person.Forename,
        Surname = person.Surname,
        DateOfBirth = person.Born,
        Sex = person.Sex,
        PncId = pnc,
        InterventionStart = start,
    });

    /// <summary>The register, its records in order or shuffled by a seed.</summary>
    public IndexedRegister Register(ulong? shuffle = null)
    {
        var rows = _residents.SelectMany(resident => resident.Names().Select(name => (resident, name))).ToList();
        if (shuffle is { } seed)
        {
            var stream = new RandomStream(seed, 78);
            for (var at = rows.Count - 1; at > 0; at--)
            {
                var other = stream.NextInt(at + 1);
                (rows[at], rows[other]) = (rows[other], rows[at]);
            }
        }

        var encoder = new RegisterEncoder(2030);
        foreach (var (resident, name) in rows)
        {
            encoder.Add(Bytes(resident.Id), Bytes(name.Forename), [], Bytes(name.Surname), BirthCode.Of(resident.Born), resident.Sex);
            encoder.AddIdentifiers(Bytes(resident.Pnc), [], []);
        }

        return encoder.Finish();
    }

    public LinkedCohort Link(LinkageSettings? settings = null, ulong? shuffle = null) =>
        ProbabilisticLinker.Link(Records, Register(shuffle), Keyring, settings ?? new LinkageSettings());

    private static byte[] Bytes(string? text) => Encoding.UTF8.GetBytes(text ?? "");

    // The same number always makes the same name.
    private static string Name(int number, int letters)
    {
        var own = new RandomStream((ulong)number, (ulong)letters);
        return string.Concat(Enumerable.Range(0, letters).Select(at => at % 2 == 0 ? Consonants[own.NextInt(Consonants.Length)] : Vowels[own.NextInt(Vowels.Length)]));
    }

    /// <summary>Somebody in the town.</summary>
    internal sealed record Resident(string Id, string Forename, string Surname, DateOnly? Born, Sex Sex, string? Pnc = null)
    {
        public IReadOnlyList<(string Forename, string Surname)> Aliases { get; init; } = [];

        public IEnumerable<(string Forename, string Surname)> Names() => [(Forename, Surname), .. Aliases];
    }
}
