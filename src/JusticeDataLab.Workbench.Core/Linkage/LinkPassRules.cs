using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Linkage.Comparisons;

namespace JusticeDataLab.Workbench.Core.Linkage;

/// <summary>Decides by which pass, if any, a submitted person and a register entry agree.</summary>
internal static class LinkPassRules
{
    /// <summary>The first pass that the two satisfy, or null.</summary>
    public static LinkPass? FirstPass(LinkageIdentity cohort, LinkageIdentity register)
    {
        var sameBirth = cohort.DateOfBirth is not null && cohort.DateOfBirth == register.DateOfBirth;
        var sameSurname = Same(cohort.Surname, register.Surname);
        var sameForename = Same(cohort.Forename, register.Forename);
        var swapped = Same(cohort.Surname, register.Forename) && Same(cohort.Forename, register.Surname);

        if (SharedIdentifier(cohort, register) is { } identifier)
            return sameBirth || sameSurname || sameForename || swapped ? identifier : LinkPass.IdentifierAlone;

        if (!SexCompatible(cohort.Sex, register.Sex)) return null;
        if (sameBirth) return ByName(cohort, register, sameSurname, sameForename, swapped);
        return sameSurname && sameForename ? ByNearBirth(cohort.DateOfBirth, register.DateOfBirth) : null;
    }

    private static LinkPass? SharedIdentifier(LinkageIdentity cohort, LinkageIdentity register) =>
        cohort.PncId is not null && cohort.PncId == register.PncId ? LinkPass.PncId
        : cohort.PrisonNumber is not null && cohort.PrisonNumber == register.PrisonNumber ? LinkPass.PrisonNumber
        : cohort.Cro is not null && cohort.Cro == register.Cro ? LinkPass.Cro
        : null;

    private static LinkPass? ByName(LinkageIdentity cohort, LinkageIdentity register, bool sameSurname, bool sameForename, bool swapped)
    {
        if (sameSurname && sameForename) return LinkPass.NameAndDateOfBirth;
        if (sameSurname && cohort.Forename.Length > 0 && register.Forename.Length > 0 && cohort.Forename[0] == register.Forename[0])
            return LinkPass.Initial;
        if (swapped) return LinkPass.SwappedNames;
        var oneCharacter = (sameSurname && EditDistance.IsOne(cohort.Forename, register.Forename))
            || (sameForename && EditDistance.IsOne(cohort.Surname, register.Surname));
        if (oneCharacter) return LinkPass.OneCharacter;
        return sameSurname && Nicknames.AreForms(cohort.Forename, register.Forename) ? LinkPass.Nickname : null;
    }

    private static LinkPass? ByNearBirth(DateOnly? cohort, DateOnly? register)
    {
        if (cohort is not { } a || register is not { } b) return null;
        if (a.Year == b.Year && a.Month == b.Day && a.Day == b.Month) return LinkPass.SwappedDayAndMonth;
        return DigitsThatDiffer(a, b) == 1 ? LinkPass.OneCharacter : null;
    }

    private static int DigitsThatDiffer(DateOnly a, DateOnly b)
    {
        var (x, y, differ) = (Digits(a), Digits(b), 0);
        for (; x > 0 || y > 0; x /= 10, y /= 10)
        {
            if (x % 10 != y % 10) differ++;
        }

        return differ;
    }

    private static int Digits(DateOnly day) => (day.Year * 10_000) + (day.Month * 100) + day.Day;

    private static bool Same(string a, string b) => a.Length > 0 && string.Equals(a, b, StringComparison.Ordinal);

    private static bool SexCompatible(Sex a, Sex b) => a == b || a is Sex.NotKnown || b is Sex.NotKnown;
}
