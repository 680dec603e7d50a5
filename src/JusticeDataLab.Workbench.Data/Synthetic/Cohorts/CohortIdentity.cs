using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Data.Synthetic.Names;
using JusticeDataLab.Workbench.Data.Synthetic.People;

namespace JusticeDataLab.Workbench.Data.Synthetic.Cohorts;

/// <summary>Writes a person down the way an organisation does: mostly right.</summary>
internal static class CohortIdentity
{
    public static PersonName Name(RandomStream stream, CohortErrorRates rates, Identity identity)
    {
        var name = identity.Name;
        if (identity.Aliases.Count > 0 && stream.NextBool(rates.AliasUsed)) name = identity.Aliases[stream.NextInt(identity.Aliases.Count)].Name;
        var nicknames = Nicknames.Of(name.Forename);
        if (nicknames.Count > 0 && stream.NextBool(rates.Nickname)) name = name with { Forename = nicknames[stream.NextInt(nicknames.Count)] };
        if (name.MiddleNames.Length > 0 && stream.NextBool(rates.MiddleNameAsForename))
            name = name with { Forename = name.MiddleNames.Split(' ')[0], MiddleNames = "" };
        if (name.Surname.Contains('-', StringComparison.Ordinal) && stream.NextBool(rates.HalfOfDoubleName))
            name = name with { Surname = name.Surname.Split('-')[stream.NextInt(2)] };
        if (stream.NextBool(rates.AccentsLost))
            name = new(Spelling.WithoutAccents(name.Forename), Spelling.WithoutAccents(name.MiddleNames), Spelling.WithoutAccents(name.Surname));
        if (stream.NextBool(rates.SurnameTypo)) name = name with { Surname = Spelling.Misspell(stream, name.Surname) };
        if (stream.NextBool(rates.ForenameTypo)) name = name with { Forename = Spelling.Misspell(stream, name.Forename) };
        if (stream.NextBool(rates.InitialOnly)) name = name with { Forename = name.Forename[..1] };
        if (stream.NextBool(rates.MiddleNamesMissing)) name = name with { MiddleNames = "" };
        if (stream.NextBool(rates.NamesSwapped)) name = name with { Forename = name.Surname, Surname = name.Forename };
        if (stream.NextBool(rates.UpperCase))
            name = new(Spelling.Capitals(name.Forename), Spelling.Capitals(name.MiddleNames), Spelling.Capitals(name.Surname));
        return name;
    }

    public static int BirthDay(RandomStream stream, CohortErrorRates rates, int day)
    {
        if (stream.NextBool(rates.DayAndMonthSwapped)) return Spelling.SwapDayAndMonth(day);
        return stream.NextBool(rates.BirthDateTypo) ? Spelling.WrongDate(stream, day) : day;
    }

    public static string PncId(RandomStream stream, CohortErrorRates rates, string pnc)
    {
        if (pnc.Length == 0 || stream.NextBool(rates.PncMissing)) return "";
        if (stream.NextBool(rates.PncTypo)) return WrongDigit(stream, pnc, 5 + stream.NextInt(7));
        // The short form, two-digit year and no leading zeros, is as common as the long one in organisations' files.
        return stream.NextBool(0.35) ? pnc[2..5] + pnc[5..12].TrimStart('0').PadLeft(1, '0') + pnc[12] : pnc;
    }

    public static string PrisonNumber(RandomStream stream, CohortErrorRates rates, string number)
    {
        if (number.Length == 0 || stream.NextBool(rates.PrisonNumberMissing)) return "";
        return stream.NextBool(rates.PrisonNumberTypo) ? WrongDigit(stream, number, 1 + stream.NextInt(4)) : number;
    }

    private static string WrongDigit(RandomStream stream, string text, int place)
    {
        var digit = (char)('0' + ((text[place] - '0' + 1 + stream.NextInt(9)) % 10));
        return text[..place] + digit + text[(place + 1)..];
    }
}
