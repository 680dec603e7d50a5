using JusticeDataLab.Workbench.Core.Linkage.Register;

namespace JusticeDataLab.Workbench.Core.Linkage.Comparisons;

/// <summary>Compares a submitted name with one name of a person on the register, forename and surname together.</summary>
internal sealed class NameComparison(IndexedRegister register, NameSurprise surprise)
{
    // What is lost when a missing part leaves only a weaker agreement of the other (log2 of its share among matches).
    private const double NotQuiteExact = -4;

    private readonly NameParts _parts = new(register.Register.Names, register.Features, register.Signatures, register.Frequencies.Forms);

    public NameParts Parts => _parts;

    public NameAgreement Compare(SubmittedPerson submitted, int forename, int middleName, int surname)
    {
        var surnames = _parts.Surnames(submitted, surname);
        // Where the surnames differ nothing but the same forename counts.
        var forenames = surnames == PartLevel.Different
            ? submitted.Forename.Id == forename && forename != NameTable.Missing ? PartLevel.Exact : PartLevel.Different
            : _parts.Forenames(submitted, forename, middleName);
        if (surnames == PartLevel.Exact && forenames == PartLevel.Exact)
            return new NameAgreement(NameLevel.Exact, surprise.WholeName(forename, surname, others: 0), forename);
        if (AreSwapped(submitted, forename, surname))
            return new NameAgreement(NameLevel.Swapped, surprise.WholeName(forename, surname, others: 0), forename);

        var level = LevelOf(surnames, forenames);
        if (level is NameLevel.Missing or NameLevel.Different) return new NameAgreement(level, 0, 0);
        var total = surprise.Surname(submitted, surname, surnames) + surprise.Forename(submitted, forename, forenames);
        var weak = (level == NameLevel.NoForename && surnames != PartLevel.Exact) || (level == NameLevel.NoSurname && forenames != PartLevel.Exact);
        var agrees = forenames is not (PartLevel.Different or PartLevel.Missing or PartLevel.Initial);
        return new NameAgreement(level, weak ? total + NotQuiteExact : total, agrees ? forename : 0);
    }

    /// <summary>Whether two names reach no level but <see cref="NameLevel.Different"/>: the same answer as comparing them, sooner.</summary>
    public bool AreDifferent(SubmittedPerson submitted, int forename, int middleName, int surname)
    {
        if (submitted.Forename.Id == forename || AreSwapped(submitted, forename, surname)) return false;
        var surnames = _parts.Surnames(submitted, surname);
        return surnames == PartLevel.Different || LevelOf(surnames, _parts.Forenames(submitted, forename, middleName)) == NameLevel.Different;
    }

    private static bool AreSwapped(SubmittedPerson submitted, int forename, int surname) =>
        forename > 0 && surname > 0 && submitted.Forename.Id == surname && submitted.Surname.Id == forename;

    private static NameLevel LevelOf(PartLevel surnames, PartLevel forenames) => (surnames, forenames) switch
    {
        (PartLevel.Missing, PartLevel.Missing) => NameLevel.Missing,
        (PartLevel.Missing, PartLevel.Different or PartLevel.Initial) => NameLevel.Different,
        (PartLevel.Missing, _) => NameLevel.NoSurname,
        (PartLevel.Different, PartLevel.Missing) => NameLevel.Different,
        (_, PartLevel.Missing) => NameLevel.NoForename,
        (PartLevel.Exact, PartLevel.Nickname) => NameLevel.Nickname,
        (PartLevel.Exact, PartLevel.MiddleName) => NameLevel.MiddleNameAsFirst,
        (PartLevel.Exact, PartLevel.OneEdit or PartLevel.Similar) => NameLevel.ForenameNear,
        (PartLevel.Exact, PartLevel.Initial) => NameLevel.Initial,
        (PartLevel.Exact, _) => NameLevel.SurnameOnly,
        (PartLevel.Different, PartLevel.Exact) => NameLevel.ForenameOnly,
        (PartLevel.Different, _) => NameLevel.Different,
        (_, PartLevel.Different) => NameLevel.Different,
        (PartLevel.Half, PartLevel.Exact) => NameLevel.HalfSurname,
        (PartLevel.OneEdit or PartLevel.Similar, PartLevel.Exact) => NameLevel.SurnameNear,
        _ => NameLevel.BothNear,
    };
}
