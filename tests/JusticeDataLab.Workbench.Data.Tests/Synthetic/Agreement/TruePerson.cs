using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Data.Synthetic.Careers;
using JusticeDataLab.Workbench.Data.Synthetic.Offences;
using JusticeDataLab.Workbench.Data.Synthetic.Spells;

namespace JusticeDataLab.Workbench.Data.Tests.Synthetic.Agreement;

/// <summary>What the generator knows of one person, and the definitions of the method applied to it.</summary>
/// <param name="Id">The person.</param>
/// <param name="Career">The records and the events they follow.</param>
/// <param name="Service">Number of the service that the person takes part in, or null.</param>
/// <param name="Treatment">To which event it belongs, its lag and its effect.</param>
/// <param name="IsComplete">Whether the register knows the date of birth and the sex.</param>
internal sealed record TruePerson(string Id, Career Career, int? Service, Treatment? Treatment, bool IsComplete)
{
    /// <summary>Whether the person must leave the analysis of an event.</summary>
    public bool MustLeave(IndexEvent item, int lag) =>
        !IsComplete || HasExcludedOffence(item) || (item.DaysToFirst != 0 && item.DaysToFirst <= lag);

    /// <summary>Reoffences that the generator meant to count in the year after an event.</summary>
    public int Reoffences(IndexEvent item, CourtClass? courtClass = null) => Career.Reoffences.Count(offence =>
        offence.Day > item.Day && offence.Day <= item.Day + item.YearDays && (courtClass is null || offence.CourtClass == courtClass));

    /// <summary>Chance of a reoffence in the year after an event, given none within a lag; null when a service changes it halfway.</summary>
    public double? Chance(IndexEvent item, int lag)
    {
        if (Treatment is null) return ReoffendingHazard.Probability(item.Hazard, lag, item.YearDays, ratio: 1);
        return Treatment.LagDays == lag && Career.Events[Treatment.EventNumber] == item
            ? ReoffendingHazard.Probability(item.Hazard, lag, item.YearDays, Treatment.Ratio)
            : null;
    }

    /// <summary>The most serious offence of the sentence, of equals the first.</summary>
    public static Offence IndexOffence(IndexEvent item) => item.Disposal.Offences.Where(offence => !offence.Breach).MaxBy(offence => offence.CourtClass)!;

    public int PreviousCustody(IndexEvent item) => Sanctions(item).Count(disposal => disposal.Type == DisposalType.Custody);

    public bool PreviousDrugs(IndexEvent item) => Sanctions(item).Any(disposal => disposal.Offences.Exists(offence =>
        offence.Group is OffenceGroup.DrugImport or OffenceGroup.DrugPossessionSupply));

    public double Copas(IndexEvent item)
    {
        var sanctions = Sanctions(item).ToList();
        var years = sanctions.Count == 0 ? 0 : Math.Max(0, Age(item.Disposal.Day) - Age(sanctions.Min(disposal => disposal.Day)));
        return Math.Log((1.0 + sanctions.Count) / (10 + years));
    }

    /// <summary>Age by birthdays.</summary>
    public int Age(int day)
    {
        var (born, on) = (DateOnly.FromDayNumber(Career.BirthDay), DateOnly.FromDayNumber(day));
        return on.Year - born.Year - ((on.Month, on.Day).CompareTo((born.Month, born.Day)) < 0 && !(on is { Month: 2, Day: 28 } && born.AddYears(on.Year - born.Year) == on) ? 1 : 0);
    }

    /// <summary>Whether there was work, or a benefit, in the calendar year before an event.</summary>
    public bool HasSpell(IndexEvent item, bool work)
    {
        var from = DateOnly.FromDayNumber(item.Day).AddYears(-1).DayNumber;
        return CustodyCut.Apply(Career.Spells, Career.Disposals).Any(spell =>
            (spell.Kind == EmploymentSpellKind.P45Employment) == work && spell.Start < item.Day && (spell.End == 0 || spell.End >= from));
    }

    private IEnumerable<Disposal> Sanctions(IndexEvent item) =>
        Career.Disposals.Where(disposal => disposal.Day < item.Day && disposal != item.Disposal && disposal.Type != DisposalType.PenaltyNotice);

    private bool HasExcludedOffence(IndexEvent item) => Career.Disposals.Exists(disposal => disposal.Day <= item.Day && disposal.Offences.Exists(offence =>
        offence.Terrorism || offence.Group is OffenceGroup.SexualAdult or OffenceGroup.SexualChild));
}
