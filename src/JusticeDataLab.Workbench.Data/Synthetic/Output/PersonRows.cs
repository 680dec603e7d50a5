using System.Globalization;
using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Data.Synthetic.Careers;
using JusticeDataLab.Workbench.Data.Synthetic.People;
using JusticeDataLab.Workbench.Data.Synthetic.Spells;

namespace JusticeDataLab.Workbench.Data.Synthetic.Output;

/// <summary>Rows of every table for a block of people, in the columns of <see cref="AdministrativeSchema"/>.</summary>
internal sealed class PersonRows(SyntheticSettings settings)
{
    private readonly int _width = IdWidth(settings);
    private readonly IndexWindow _window = new(settings);

    public Utf8Rows Persons { get; } = new();

    public Utf8Rows Names { get; } = new();

    public Utf8Rows Disposals { get; } = new();

    public Utf8Rows Programmes { get; } = new();

    public Utf8Rows Employment { get; } = new();

    public Utf8Rows Assessments { get; } = new();

    /// <summary>The tables in the order of the schema.</summary>
    public IReadOnlyList<Utf8Rows> Tables => [Persons, Names, Disposals, Programmes, Employment, Assessments];

    /// <summary>Digits of a person_id after its letter, the same for everyone, so that ordinal order is the order of numbers.</summary>
    public static int IdWidth(SyntheticSettings settings) => Math.Max(6, settings.People.ToString(CultureInfo.InvariantCulture).Length);

    /// <summary>The person_id of a person, numbered from 0.</summary>
    public static string PersonId(SyntheticSettings settings, long person) =>
        "P" + (person + 1).ToString(CultureInfo.InvariantCulture).PadLeft(IdWidth(settings), '0');

    public void Add(long person, Career career, Identity identity)
    {
        var number = person + 1;
        Persons.Id('P', number, _width).Text(identity.PncId).Text(identity.Cro).Text(identity.PrisonNumber).Date(identity.BirthDay)
            .Text(identity.Sex).Text(identity.Ethnicity).Text(identity.Nationality).Date(career.Disposals[0].Day).EndRow();
        AddNames(number, career, identity);
        AddDisposals(number, career);
        foreach (var programme in career.Programmes)
        {
            Programmes.Id('P', number, _width).Text(programme.Programme).Date(programme.Start).Date(programme.End).Flag(programme.Completed).EndRow();
        }

        foreach (var spell in CustodyCut.Apply(career.Spells, career.Disposals))
        {
            Employment.Id('P', number, _width).Text(AdministrativeCodes.EmploymentSpellKind.CodeOf(spell.Kind)).Date(spell.Start).Date(spell.End).EndRow();
        }

        if (career.Events.Count > 0 && settings.AssessedShare > 0)
            AssessmentGenerator.Write(new RandomStream(settings.Seed, Purpose.Assessment, (ulong)person), settings.AssessedShare, career, number, _width, Assessments);
    }

    private void AddNames(long number, Career career, Identity identity)
    {
        Names.Id('P', number, _width).Id('N', number, _width, 1, 2).Text(identity.Name.Forename).Text(identity.Name.MiddleNames)
            .Text(identity.Name.Surname).Text("current").Date(identity.BirthDay).EndRow();
        for (var alias = 0; alias < identity.Aliases.Count; alias++)
        {
            var (name, birth) = identity.Aliases[alias];
            Names.Id('P', number, _width).Id('N', number, _width, alias + 2, 2).Text(name.Forename).Text(name.MiddleNames)
                .Text(name.Surname).Text("alias").Date(birth).EndRow();
        }
    }

    private void AddDisposals(long number, Career career)
    {
        var offenceNumber = 0;
        for (var place = 0; place < career.Disposals.Count; place++)
        {
            var disposal = career.Disposals[place];
            // Not yet released on the day of the extract: the release is not on record.
            var release = disposal.Release > _window.Extract ? 0 : disposal.Release;
            foreach (var offence in disposal.Offences)
            {
                Disposals.Id('P', number, _width).Id('D', number, _width, place + 1, 2).Id('O', number, _width, ++offenceNumber, 3)
                    .Date(offence.Day).Date(disposal.Day).Text(offence.Code)
                    .Text(AdministrativeCodes.OffenceGroup.CodeOf(offence.Group)).Text(AdministrativeCodes.CourtClass.CodeOf(offence.CourtClass))
                    .Flag(offence.Recordable).Flag(offence.Terrorism).Text(AdministrativeCodes.DisposalType.CodeOf(disposal.Type))
                    .Date(disposal.CustodyStart);
                if (disposal.CustodialDays == 0) Disposals.Empty();
                else Disposals.Number(disposal.CustodialDays);
                Disposals.Date(release).Date(disposal.OrderStart).Date(disposal.OrderEnd).Flag(offence.Breach)
                    .Text(disposal.Region < 0 ? "" : Regions.Names[disposal.Region]).EndRow();
            }
        }
    }
}
