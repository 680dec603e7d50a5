using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Data.Synthetic.Careers;
using JusticeDataLab.Workbench.Data.Synthetic.Cohorts;
using JusticeDataLab.Workbench.Data.Synthetic.Names;

namespace JusticeDataLab.Workbench.Data.Synthetic.People;

/// <summary>Makes the other names that people have been recorded under.</summary>
internal static class AliasGenerator
{
    public static IReadOnlyList<Alias> Generate(RandomStream stream, NamingCulture culture, PersonName name, Career career)
    {
        // The more often someone has been dealt with, the more often somebody has written the name down.
        var scale = Math.Min(2.2, 0.5 + (0.12 * career.Disposals.Count));
        var aliases = new List<Alias>();
        var nicknames = Nicknames.Of(name.Forename);
        if (nicknames.Count > 0 && stream.NextBool(0.12 * scale)) Add(name with { Forename = nicknames[stream.NextInt(nicknames.Count)], MiddleNames = "" });
        if (career.Woman && career.AgeOn(career.Disposals[^1].Day) > 24 && stream.NextBool(0.22))
            Add(name with { Surname = NameGenerator.Surname(stream, culture, woman: true) });
        if (stream.NextBool(0.06 * scale)) Add(name with { Surname = Spelling.Misspell(stream, name.Surname) });
        if (stream.NextBool(0.04 * scale)) Add(name with { Forename = Spelling.Misspell(stream, name.Forename), MiddleNames = "" });
        if (name.MiddleNames.Length > 0 && stream.NextBool(0.03 * scale))
            Add(name with { Forename = name.MiddleNames.Split(' ')[0], MiddleNames = "" });
        if (name.Surname.Contains('-', StringComparison.Ordinal) && stream.NextBool(0.5)) Add(name with { Surname = name.Surname.Split('-')[0] });
        if (stream.NextBool(0.035 * scale)) aliases.Add(new(name, Spelling.WrongDate(stream, career.BirthDay)));
        if (stream.NextBool(0.015 * scale))
        {
            var birth = career.BirthDay + stream.NextInt(1500) - 750;
            aliases.Add(new(NameGenerator.Draw(stream, culture, career.Woman, DateOnly.FromDayNumber(birth).Year), birth));
        }

        return aliases;

        void Add(PersonName other)
        {
            if (other != name) aliases.Add(new(other, stream.NextBool(0.7) ? career.BirthDay : 0));
        }
    }
}
