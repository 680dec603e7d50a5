using JusticeDataLab.Workbench.Core.Linkage.Comparisons;
using JusticeDataLab.Workbench.Core.Linkage.Register;

namespace JusticeDataLab.Workbench.Core.Linkage.Blocking;

/// <summary>
/// The blocking keys of both sides. Two people are compared when one key of each is the same; names are keyed by their
/// number on the register, since a name that nobody there has can be shared with nobody.
/// </summary>
internal static class BlockingKeys
{
    /// <summary>Keys of a submitted person.</summary>
    public static void OfSubmitted(SubmittedPerson person, KeyBuffer keys)
    {
        OfIdentifiers(person.Identifiers, keys);
        OfBirth(person.Birth, keys);
        var (forename, surname) = (person.Forename, person.Surname);
        FullNames(person, keys);
        if (surname.Id > 0)
        {
            foreach (var group in forename.Features.Groups) keys.Add(BlockingRule.SurnameAndNickname, (ulong)surname.Id, (ulong)group);
        }

        if (person.Birth == BirthCode.Missing) return;
        OfNameAndBirth(forename.Features, forename.Id, surname.Features, surname.Id, person.Birth, keys);
        if (BirthCode.Swapped(person.Birth) is > 0 and var swapped && !surname.IsMissing)
            keys.Add(BlockingRule.SwappedDateOfBirth, (ulong)swapped, surname.Features.Prefix2);
    }

    /// <summary>Keys of one name of a person on the register, without a date of birth.</summary>
    public static void OfName(EncodedRegister register, NameFeatures[] features, int record, KeyBuffer keys)
    {
        var (forename, middle, surname) = (register.Forenames[record], register.MiddleNames[record], register.Surnames[record]);
        if (forename == NameTable.Missing || surname == NameTable.Missing) return;
        keys.Add(BlockingRule.FullName, (ulong)forename, (ulong)surname);
        keys.Add(BlockingRule.SwappedNames, (ulong)forename, (ulong)surname);
        if (middle != NameTable.Missing) keys.Add(BlockingRule.FullName, (ulong)middle, (ulong)surname);
        ref readonly var parts = ref features[surname];
        if (parts.FirstHalf > 0) keys.Add(BlockingRule.FullName, (ulong)forename, (ulong)parts.FirstHalf);
        if (parts.SecondHalf > 0) keys.Add(BlockingRule.FullName, (ulong)forename, (ulong)parts.SecondHalf);
        var groups = features[forename].Groups;
        foreach (var group in groups) keys.Add(BlockingRule.SurnameAndNickname, (ulong)surname, (ulong)group);
    }

    /// <summary>Keys of a date of birth.</summary>
    public static void OfBirth(int birth, KeyBuffer keys)
    {
        if (birth != BirthCode.Missing) keys.Add(BlockingRule.DateOfBirth, (ulong)birth);
    }

    /// <summary>Keys of identifiers.</summary>
    public static void OfIdentifiers(IEnumerable<ulong> identifiers, KeyBuffer keys)
    {
        foreach (var code in identifiers) OfIdentifier(code, keys);
    }

    /// <summary>Keys of one identifier.</summary>
    public static void OfIdentifier(ulong code, KeyBuffer keys)
    {
        keys.Add(BlockingRule.Identifier, code);
        if (IdentifierCode.KindOf(code) != IdentifierKind.PrisonNumber)
            keys.Add(BlockingRule.IdentifierSerial, (ulong)IdentifierCode.KindOf(code), IdentifierCode.SerialOf(code));
    }

    /// <summary>Keys of a name and a date of birth of a person on the register.</summary>
    public static void OfNameAndBirth(EncodedRegister register, NameFeatures[] features, int record, int birth, KeyBuffer keys)
    {
        var (forename, surname) = (register.Forenames[record], register.Surnames[record]);
        OfNameAndBirth(features[forename], forename, features[surname], surname, birth, keys);
        if (surname != NameTable.Missing && BirthCode.Day(birth) <= 12)
            keys.Add(BlockingRule.SwappedDateOfBirth, (ulong)birth, features[surname].Prefix2);
    }

    private static void OfNameAndBirth(
        in NameFeatures forenames, int forename, in NameFeatures surnames, int surname, int birth, KeyBuffer keys)
    {
        var year = (ulong)BirthCode.Year(birth);
        if (forename > 0) keys.Add(BlockingRule.ForenameYearAndMonth, (ulong)forename, year, (ulong)BirthCode.Month(birth));
        if (surname == NameTable.Missing) return;
        if (surname > 0) keys.Add(BlockingRule.SurnameMonthAndDay, (ulong)surname, (ulong)(birth % 10_000));
        if (forename == NameTable.Missing) return;
        if (surname > 0) keys.Add(BlockingRule.SurnameInitialAndYear, (ulong)surname, forenames.Initial, year);
        keys.Add(BlockingRule.PrefixesAndYear, surnames.Prefix4, forenames.Prefix2, year);
        if (surnames.Phonetic != 0) keys.Add(BlockingRule.PhoneticSurnameAndYear, surnames.Phonetic, forenames.Initial, year);
    }

    // The register keys a whole name, its middle name as a forename, and each half of its surname; so does this side.
    private static void FullNames(SubmittedPerson person, KeyBuffer keys)
    {
        var (forename, middle, surname) = (person.Forename.Id, person.MiddleName.Id, person.Surname.Id);
        Pair(BlockingRule.FullName, forename, surname, keys);
        Pair(BlockingRule.FullName, middle, surname, keys);
        Pair(BlockingRule.FullName, forename, person.FirstHalf, keys);
        Pair(BlockingRule.FullName, forename, person.SecondHalf, keys);
        Pair(BlockingRule.SwappedNames, surname, forename, keys);
    }

    private static void Pair(BlockingRule rule, int forename, int surname, KeyBuffer keys)
    {
        if (forename > 0 && surname > 0) keys.Add(rule, (ulong)forename, (ulong)surname);
    }
}
