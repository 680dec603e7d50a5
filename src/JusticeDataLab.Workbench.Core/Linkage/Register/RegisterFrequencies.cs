using JusticeDataLab.Workbench.Core.AdministrativeData;

namespace JusticeDataLab.Workbench.Core.Linkage.Register;

/// <summary>
/// How common each name, date of birth and sex is, counted by person: somebody with ten aliases counts once for each
/// different name, however often it was recorded.
/// </summary>
internal sealed class RegisterFrequencies
{
    private readonly int[] _forenames;
    private readonly int[] _surnames;
    private readonly int[] _women;
    private readonly int[] _sexed;
    private readonly double[] _initials = new double[32];
    private readonly double _shareOfWomen;
    private readonly long _differentNames;

    private RegisterFrequencies(EncodedRegister register)
    {
        var names = register.Names.Count;
        (_forenames, _surnames, _women, _sexed) = (new int[names], new int[names], new int[names], new int[names]);
        People = register.PersonCount;
        Births = new BirthCounts();
        for (var person = 0; person < People; person++) _differentNames += Count(register, person);
        Forms = AliasForms.Of(register, _forenames);
        NamesAPerson = People == 0 ? 1 : Math.Max(1, (double)_differentNames / People);
        _shareOfWomen = (_women[NameTable.Missing] + 1.0) / (_sexed[NameTable.Missing] + 2.0);
        FillInitials(register.Names);
    }

    private RegisterFrequencies(EncodedRegister register, FrequencyCounts counts)
    {
        (_forenames, _surnames, _women, _sexed) = (counts.Forenames, counts.Surnames, counts.Women, counts.Sexed);
        People = register.PersonCount;
        Births = BirthCounts.From(counts.BirthDays);
        _differentNames = counts.DifferentNames;
        Forms = AliasForms.From(counts.AliasPairs);
        NamesAPerson = People == 0 ? 1 : Math.Max(1, (double)_differentNames / People);
        _shareOfWomen = (_women[NameTable.Missing] + 1.0) / (_sexed[NameTable.Missing] + 2.0);
        FillInitials(register.Names);
    }

    public int People { get; }

    /// <summary>Mean number of different names a person.</summary>
    public double NamesAPerson { get; }

    public BirthCounts Births { get; }

    /// <summary>Forenames that people use for each other.</summary>
    public AliasForms Forms { get; }

    public static RegisterFrequencies Of(EncodedRegister register) => new(register);

    /// <summary>Frequencies that were stored with the register.</summary>
    public static RegisterFrequencies From(EncodedRegister register, FrequencyCounts counts) => new(register, counts);

    /// <summary>The counts, for storing.</summary>
    public FrequencyCounts Counts() => new(_forenames, _surnames, _women, _sexed, Births.Days, Forms.Pairs(), _differentNames);

    /// <summary>People with a forename; 0 for a name that nobody has (number −1).</summary>
    public int WithForename(int name) => name > 0 ? _forenames[name] : 0;

    /// <summary>People with a surname; 0 for a name that nobody has (number −1).</summary>
    public int WithSurname(int name) => name > 0 ? _surnames[name] : 0;

    /// <summary>Share of people whose forename begins with a letter; never 0.</summary>
    public double WithInitial(char letter) => _initials[letter & 31];

    /// <summary>Share of one sex among people with a forename, drawn towards the share among all; number 0 or −1 gives that of all.</summary>
    public double OfSex(Sex sex, int forename)
    {
        const double weightOfAll = 2;
        var women = forename > 0 ? (_women[forename] + (weightOfAll * _shareOfWomen)) / (_sexed[forename] + weightOfAll) : _shareOfWomen;
        return sex == Sex.Female ? women : 1 - women;
    }

    private int Count(EncodedRegister register, int person)
    {
        var (from, to) = (register.RecordStarts[person], register.RecordStarts[person + 1]);
        var (forenames, surnames, births) = (register.Forenames, register.Surnames, register.Births);
        var sex = Sex.NotKnown;
        for (var at = from; at < to && sex == Sex.NotKnown; at++) sex = (Sex)register.Sexes[at];
        var different = 0;
        for (var at = from; at < to; at++)
        {
            var own = at - from;
            if (!forenames.AsSpan(from, own).Contains(forenames[at])) CountForename(forenames[at], sex);
            if (surnames[at] != NameTable.Missing && !surnames.AsSpan(from, own).Contains(surnames[at])) _surnames[surnames[at]]++;
            if (births[at] != BirthCode.Missing && !births.AsSpan(from, own).Contains(births[at])) Births.Add(births[at]);
            if (IsNewPair(forenames, surnames, from, at)) different++;
        }

        if (sex == Sex.NotKnown) return different;
        _sexed[NameTable.Missing]++;
        if (sex == Sex.Female) _women[NameTable.Missing]++;
        return different;
    }

    private void CountForename(int forename, Sex sex)
    {
        if (forename == NameTable.Missing) return;
        _forenames[forename]++;
        if (sex == Sex.NotKnown) return;
        _sexed[forename]++;
        if (sex == Sex.Female) _women[forename]++;
    }

    private static bool IsNewPair(int[] forenames, int[] surnames, int from, int at)
    {
        for (var before = from; before < at; before++)
        {
            if (forenames[before] == forenames[at] && surnames[before] == surnames[at]) return false;
        }

        return true;
    }

    private void FillInitials(NameTable names)
    {
        for (var name = 1; name < names.Count; name++) _initials[names[name][0] & 31] += _forenames[name];
        var all = Math.Max(1, _initials.Sum());
        for (var letter = 0; letter < _initials.Length; letter++) _initials[letter] = (_initials[letter] + 1) / (all + _initials.Length);
    }
}
