using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Data.Synthetic.Names;

/// <summary>Makes full names by the rules of each naming culture.</summary>
internal static class NameGenerator
{
    public static PersonName Draw(RandomStream stream, NamingCulture culture, bool woman, int birthYear)
    {
        var forenames = culture.Forenames(woman, birthYear);
        var forename = forenames.Draw(stream);
        var surname = Surname(stream, culture, woman);
        return culture.Style switch
        {
            NameStyle.Muslim => Muslim(stream, forenames, forename, surname, woman),
            NameStyle.Sikh => Sikh(stream, forename, surname, woman),
            NameStyle.Polish => new(forename, stream.NextBool(0.3) ? forenames.Draw(stream) : "", surname),
            NameStyle.Plain => new(forename, stream.NextBool(0.08) ? forenames.Draw(stream) : "", surname),
            _ => Western(stream, culture, forenames, forename, surname),
        };
    }

    /// <summary>A surname of the culture in the form that fits the sex; also gives the new name of someone who marries.</summary>
    public static string Surname(RandomStream stream, NamingCulture culture, bool woman)
    {
        if (culture.Style == NameStyle.Western && culture.Share > 0.5 && stream.NextBool(0.12))
            return BritishSurnames.Composed.Draw(stream);
        var surname = culture.Surnames.Draw(stream);
        return culture.Style switch
        {
            NameStyle.Polish when woman && surname.EndsWith("ki", StringComparison.Ordinal) => surname[..^1] + "a",
            NameStyle.Muslim when !woman && surname is "Begum" or "Bibi" or "Khatun" or "Kausar" => "Hussain",
            NameStyle.Sikh when !woman && surname == "Kaur" => "Singh",
            NameStyle.Sikh when woman && surname == "Singh" => "Kaur",
            _ => surname,
        };
    }

    private static PersonName Western(RandomStream stream, NamingCulture culture, RankedNames forenames, string forename, string surname)
    {
        var middle = "";
        if (stream.NextBool(0.55)) middle = forenames.Draw(stream);
        if (middle.Length > 0 && stream.NextBool(0.15)) middle += " " + forenames.Draw(stream);
        if (stream.NextBool(0.022)) surname += "-" + culture.Surnames.Draw(stream);
        return new(forename, middle, surname);
    }

    private static PersonName Muslim(RandomStream stream, RankedNames forenames, string forename, string surname, bool woman)
    {
        if (woman) return new(forename, stream.NextBool(0.2) ? "Bibi" : "", surname);
        return stream.NextBool(0.25) ? new("Mohammed", forenames.Draw(stream), surname) : new(forename, "", surname);
    }

    private static PersonName Sikh(RandomStream stream, string forename, string surname, bool woman)
    {
        var title = woman ? "Kaur" : "Singh";
        return stream.NextBool(0.7) && surname != title ? new(forename, title, surname) : new(forename, "", surname);
    }
}
