using System.Runtime.InteropServices;
using System.Text;
using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Linkage.Cleaning;

namespace JusticeDataLab.Workbench.Core.Linkage.Register;

/// <summary>
/// Takes in a register, record by record in any order, and encodes it. Texts come as UTF-8; every different spelling is
/// cleaned once.
/// </summary>
/// <param name="extractYear">Year of the data extract: decides the century of two-digit years of PNC IDs.</param>
public sealed class RegisterEncoder(int extractYear)
{
    private const int ReportEvery = 16_384;

    private readonly Utf8Table _people = new();
    private readonly Utf8Table _forenameTexts = new();
    private readonly Utf8Table _surnameTexts = new();
    private readonly NameTable _names = new();
    private readonly List<(int First, int Further)> _forenames = [];
    private readonly List<int> _surnames = [];
    private readonly List<int> _owners = [];
    private readonly List<NameKey> _records = [];
    private readonly IdentifierList _identifiers = new(extractYear);

    /// <summary>Encodes the people of a store.</summary>
    /// <param name="data">The store.</param>
    /// <param name="progress">Told which share of the people is read.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static IndexedRegister Encode(IAdministrativeData data, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(data);
        var encoder = new RegisterEncoder(data.Snapshot.ExtractDate.Year);
        var people = Math.Max(1.0, data.Snapshot.Tables.FirstOrDefault(table => table.Name == AdministrativeSchema.Persons.Name)?.Rows ?? 0);
        var done = 0;
        foreach (var person in data.Register(cancellation))
        {
            encoder.Add(person);
            if (++done % ReportEvery == 0) progress?.Report(Math.Min(1, done / people));
        }

        return encoder.Finish();
    }

    /// <summary>Takes in one record.</summary>
    /// <param name="personId">Whose it is; the records of a person need not follow one another.</param>
    /// <param name="forename">Forename as given.</param>
    /// <param name="middleNames">Middle names as given.</param>
    /// <param name="surname">Surname as given.</param>
    /// <param name="birth">Date of birth as the number yyyymmdd; 0 when missing.</param>
    /// <param name="sex">Sex.</param>
    public void Add(
        ReadOnlySpan<byte> personId, ReadOnlySpan<byte> forename, ReadOnlySpan<byte> middleNames, ReadOnlySpan<byte> surname, int birth, Sex sex)
    {
        var person = _people.Add(personId);
        var (first, further) = Forename(forename);
        if (further == NameTable.Missing) further = Forename(middleNames).First;
        _owners.Add(person);
        _records.Add(new NameKey(first, further, Surname(surname), birth, sex));
    }

    /// <summary>Takes in the identifiers of the record added last; any that cannot be read is left out.</summary>
    /// <param name="pncId">PNC ID in any form.</param>
    /// <param name="cro">CRO number in either form.</param>
    /// <param name="prisonNumber">Prison number.</param>
    public void AddIdentifiers(ReadOnlySpan<byte> pncId, ReadOnlySpan<byte> cro, ReadOnlySpan<byte> prisonNumber) =>
        _identifiers.Add(_owners[^1], pncId, cro, prisonNumber);

    /// <summary>Takes in one person of a store.</summary>
    /// <param name="entry">The person and their names.</param>
    public void Add(RegisterPerson entry)
    {
        var id = Bytes(entry.Person.PersonId);
        var own = BirthCode.Of(entry.Person.DateOfBirth);
        var ownUsed = false;
        foreach (var name in entry.Names)
        {
            var birth = BirthCode.Of(name.DateOfBirth) is > 0 and var given ? given : own;
            ownUsed |= birth == own;
            Add(id, Bytes(name.Forename), Bytes(name.MiddleNames), Bytes(name.Surname), birth, entry.Person.Sex);
        }

        if (!ownUsed) Add(id, [], [], [], own, entry.Person.Sex);
        AddIdentifiers(Bytes(entry.Person.PncId), Bytes(entry.Person.Cro), Bytes(entry.Person.PrisonNumber));
    }

    /// <summary>Puts the records of each person together, drops those that say nothing new, and counts frequencies.</summary>
    public IndexedRegister Finish()
    {
        var order = Grouping.ByOwner(CollectionsMarshal.AsSpan(_owners), _people.Count, out var starts);
        var columns = new RegisterColumns(_records.Count);
        var kept = new int[starts.Length];
        for (var person = 0; person < _people.Count; person++)
        {
            kept[person] = columns.Count;
            for (var at = starts[person]; at < starts[person + 1]; at++) columns.AddUnlessThere(_records[order[at]], kept[person]);
        }

        kept[^1] = columns.Count;
        var (identifierStarts, identifiers) = _identifiers.ByPerson(_people.Count);
        return IndexedRegister.Of(new EncodedRegister
        {
            People = _people,
            Names = _names,
            RecordStarts = kept,
            Forenames = columns.Trim(columns.Forenames),
            MiddleNames = columns.Trim(columns.MiddleNames),
            Surnames = columns.Trim(columns.Surnames),
            Births = columns.Trim(columns.Births),
            Sexes = columns.Trim(columns.Sexes),
            IdentifierStarts = identifierStarts,
            Identifiers = identifiers,
        });
    }

    private static ReadOnlySpan<byte> Bytes(string? text) => string.IsNullOrEmpty(text) ? [] : Encoding.UTF8.GetBytes(text);

    private (int First, int Further) Forename(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty) return default;
        var number = _forenameTexts.Add(text);
        if (number < _forenames.Count) return _forenames[number];
        var (first, further) = NameCleaning.Forenames(Encoding.UTF8.GetString(text));
        _forenames.Add((_names.Add(first), _names.Add(further)));
        return _forenames[number];
    }

    private int Surname(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty) return NameTable.Missing;
        var number = _surnameTexts.Add(text);
        if (number == _surnames.Count) _surnames.Add(_names.Add(NameCleaning.Surname(Encoding.UTF8.GetString(text))));
        return _surnames[number];
    }
}
