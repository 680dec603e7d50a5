using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Data.Synthetic.Offences;
using JusticeDataLab.Workbench.Data.Synthetic.Spells;

namespace JusticeDataLab.Workbench.Data.Synthetic.Careers;

/// <summary>
/// Makes a career: first contact, sanctions before the index event, the index event, and what follows. The same person
/// number gives the same career up to the event that a service belongs to, whatever the service does afterwards.
/// </summary>
internal sealed class CareerGenerator(SyntheticSettings settings)
{
    private static readonly int EarliestBirth = new DateOnly(1938, 1, 1).DayNumber;
    private readonly EventShares _shares = EventShares.Of(settings);
    private readonly IndexWindow _window = new(settings);

    public Career Generate(long person, Treatment? treatment)
    {
        var stream = new RandomStream(settings.Seed, Purpose.Career, (ulong)person);
        var kind = _shares.Draw(stream.NextDouble());
        var anchor = kind == EventKind.None
            ? _window.From - 3000 + stream.NextInt(_window.To - _window.From + 3000)
            : _window.From + stream.NextInt(_window.To - _window.From + 1);
        var woman = stream.NextBool(kind == EventKind.Custody ? 0.07 : kind == EventKind.Community ? 0.16 : 0.22);
        var youngest = kind == EventKind.Custody ? 18.2 : kind == EventKind.Community ? 16.5 : 14.5;
        var age = Math.Min(youngest + (13 * Math.Exp(0.75 * stream.NextNormal())), 76);
        var birth = Math.Max(anchor - (int)(age * 365.25), EarliestBirth);
        var career = new Career
        {
            Woman = woman,
            BirthDay = birth,
            Region = Regions.Draw(stream),
            Spells = EmploymentGenerator.Generate(settings.Seed, person, birth, _window.Extract),
        };
        var pattern = new OffencePattern(stream, woman);
        var index = kind == EventKind.None ? null : IndexSentence.Make(stream, career, pattern, kind, anchor);
        var limit = index is null ? anchor : Math.Min(index.Offences.Min(offence => offence.Day), index.CustodyStart == 0 ? index.Day : index.CustodyStart);
        new PriorCareer(_window, stream, career, pattern).Generate(kind, limit);
        if (index is not null)
        {
            career.Disposals.Add(index);
            new FollowUp(_window, stream, career, pattern, treatment).Run(index);
        }
        else if (career.Disposals.Count == 0)
        {
            career.Disposals.Add(OnlyContact(stream, career, pattern, anchor));
        }

        career.Disposals.Sort((left, right) => left.Day.CompareTo(right.Day) is var order and not 0 ? order : left.Principal.Day.CompareTo(right.Principal.Day));
        return career;
    }

    private Disposal OnlyContact(RandomStream stream, Career career, OffencePattern pattern, int day)
    {
        var disposal = Sentencer.Sentence(stream, career, [pattern.Single(day)], 1 + stream.NextInt(90), previous: 0);
        if (_window.HoldsIndexOf(disposal) || disposal.FreeFrom > _window.Extract)
            disposal.ReplaceBy(Sentencer.Lesser(stream, career.AgeOn(day), day));
        else if (disposal.Type == DisposalType.Caution && stream.NextBool(0.2)) disposal.ReplaceBy(DisposalType.PenaltyNotice);
        return disposal;
    }
}
