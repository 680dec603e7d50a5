using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Data.Synthetic.Careers;
using JusticeDataLab.Workbench.Data.Synthetic.Names;

namespace JusticeDataLab.Workbench.Data.Synthetic.People;

/// <summary>Gives a career a person: name, aliases and identifiers, with what is missing in real registers missing here.</summary>
internal sealed class IdentityGenerator(SyntheticSettings settings)
{
    private static readonly string[] UnknownEthnicity = ["", "NS", "UN", "Z1"];
    private readonly IdentifierGenerator _identifiers = new(settings.People, settings.Seed);

    public Identity Generate(long person, Career career)
    {
        var stream = new RandomStream(settings.Seed, Purpose.Identity, (ulong)person);
        var culture = NamingCultures.Draw(stream);
        var birth = DateOnly.FromDayNumber(career.BirthDay);
        var name = NameGenerator.Draw(stream, culture, career.Woman, birth.Year);
        var firstYear = DateOnly.FromDayNumber(career.Disposals[0].Day).Year;
        var jailed = career.Disposals.Exists(disposal => disposal.CustodyStart != 0);
        var light = career.Disposals.TrueForAll(disposal => disposal.Type is DisposalType.PenaltyNotice or DisposalType.Caution or DisposalType.ReprimandWarning);
        return new()
        {
            Name = name,
            PncId = stream.NextBool(0.96) ? _identifiers.PncId(person, firstYear) : "",
            Cro = stream.NextBool(light ? 0.35 : 0.88) ? _identifiers.Cro(person, firstYear, stream.NextBool(0.12)) : "",
            PrisonNumber = stream.NextBool(jailed ? 0.985 : 0.03) ? _identifiers.PrisonNumber(person) : "",
            Sex = stream.NextBool(0.996) ? (career.Woman ? "F" : "M") : stream.NextBool(0.5) ? "N" : "NS",
            Ethnicity = stream.NextBool(0.95) ? culture.Ethnicities[stream.NextInt(culture.Ethnicities.Count)] : UnknownEthnicity[stream.NextInt(UnknownEthnicity.Length)],
            Nationality = stream.NextBool(0.96) ? (stream.NextBool(culture.ForeignShare) ? "foreign" : "UK") : "",
            BirthDay = stream.NextBool(0.9985) ? career.BirthDay : 0,
            Aliases = AliasGenerator.Generate(new RandomStream(settings.Seed, Purpose.Aliases, (ulong)person), culture, name, career),
        };
    }
}
