using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Linkage.Register;

/// <summary>An encoded register with what is worked out from it once: frequencies by person and features of names.</summary>
public sealed class IndexedRegister
{
    private IndexedRegister(EncodedRegister register, NameFeatures[] features, RegisterFrequencies frequencies)
    {
        Register = register;
        Features = features;
        Signatures = new NameSignature[features.Length];
        for (var name = 0; name < features.Length; name++) Signatures[name] = NameSignature.Of(register.Names[name], features[name]);
        Frequencies = frequencies;
    }

    /// <summary>People on the register.</summary>
    public int People => Register.PersonCount;

    /// <summary>Different name records.</summary>
    public int Records => Register.RecordCount;

    internal EncodedRegister Register { get; }

    /// <summary>Features by number of the name.</summary>
    internal NameFeatures[] Features { get; }

    /// <summary>Signatures by number of the name.</summary>
    internal NameSignature[] Signatures { get; }

    internal RegisterFrequencies Frequencies { get; }

    /// <summary>The people again, with cleaned names and canonical identifiers, in the order in which they came: for deterministic linking.</summary>
    public IEnumerable<RegisterPerson> AsPeople()
    {
        for (var person = 0; person < People; person++) yield return PersonOf(person);
    }

    internal static IndexedRegister Of(EncodedRegister register)
    {
        RegisterFrequencies? frequencies = null;
        NameFeatures[]? features = null;
        Parallel.Invoke(() => features = FeaturesOf(register.Names), () => frequencies = RegisterFrequencies.Of(register));
        return new IndexedRegister(register, features!, frequencies!);
    }

    internal static IndexedRegister From(EncodedRegister register, FrequencyCounts counts) =>
        new(register, FeaturesOf(register.Names), RegisterFrequencies.From(register, counts));

    private RegisterPerson PersonOf(int person)
    {
        var (from, to) = (Register.RecordStarts[person], Register.RecordStarts[person + 1]);
        var id = Register.People[person];
        string? Identifier(IdentifierKind kind)
        {
            foreach (var code in Register.IdentifiersOf(person))
            {
                if (IdentifierCode.KindOf(code) == kind) return IdentifierCode.TextOf(code);
            }

            return null;
        }

        DateOnly? Birth(int record) => Register.Births[record] is var birth && BirthCode.IsDate(birth)
            ? new DateOnly(BirthCode.Year(birth), BirthCode.Month(birth), BirthCode.Day(birth))
            : null;
        var sex = (Sex)Register.Sexes.AsSpan(from, to - from).ToArray().Max();
        var own = new PersonRecord(id, Identifier(IdentifierKind.PncId), Identifier(IdentifierKind.Cro), Identifier(IdentifierKind.PrisonNumber), Birth(from), sex, null, null, null);
        return new RegisterPerson(own, [.. Enumerable.Range(from, to - from).Select(record => new NameRecord(
            id,
            (record - from).ToString(System.Globalization.CultureInfo.InvariantCulture),
            Register.Names[Register.Forenames[record]],
            Register.Names[Register.MiddleNames[record]],
            Register.Names[Register.Surnames[record]],
            record == from ? NameType.Current : NameType.Alias,
            Birth(record)))]);
    }

    private static NameFeatures[] FeaturesOf(NameTable names)
    {
        var features = new NameFeatures[names.Count];
        Blocks.For(Blocks.Count(features.Length), block =>
        {
            var from = block * Blocks.RowsPerBlock;
            for (var name = from; name < Math.Min(from + Blocks.RowsPerBlock, features.Length); name++) features[name] = NameFeatures.Of(names[name], names);
        });
        return features;
    }
}
