using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Data.Synthetic.Spells;

namespace JusticeDataLab.Workbench.Data.Synthetic.Careers;

/// <summary>
/// What the hazard and the uptake of services depend on: all of it can be computed from the records before the index
/// date, so that nothing unrecorded confounds a comparison.
/// </summary>
internal sealed record IndexCovariates
{
    public required bool Woman { get; init; }

    public required double Age { get; init; }

    public required OffenceGroup Group { get; init; }

    public required DisposalType Type { get; init; }

    public required int CustodialDays { get; init; }

    /// <summary>Copas rate ln((1 + previous sanctions)/(10 + years from the first sanction to this one)).</summary>
    public required double Copas { get; init; }

    public required int PreviousCustody { get; init; }

    public required bool PreviousDrugs { get; init; }

    public required bool Employed { get; init; }

    public required bool OnBenefit { get; init; }

    public required bool CompletedProgramme { get; init; }

    public required int Region { get; init; }

    public static IndexCovariates Of(Career career, Disposal index)
    {
        var day = index.IndexDay;
        var (sanctions, custody, first, drugs) = (0, 0, index.Day, false);
        foreach (var disposal in career.Disposals)
        {
            if (disposal.Day >= index.Day || disposal.Type == DisposalType.PenaltyNotice) continue;
            sanctions++;
            first = Math.Min(first, disposal.Day);
            if (disposal.Type == DisposalType.Custody) custody++;
            foreach (var offence in disposal.Offences) drugs |= offence.Group == OffenceGroup.DrugPossessionSupply;
        }

        var years = WholeAge(career.BirthDay, index.Day) - WholeAge(career.BirthDay, first);
        var (employed, benefit) = YearBefore(career, day);
        return new()
        {
            Woman = career.Woman,
            Age = career.AgeOn(day),
            Group = index.Principal.Group,
            Type = index.Type,
            CustodialDays = index.CustodialDays,
            Copas = Math.Log((1.0 + sanctions) / (10.0 + years)),
            PreviousCustody = custody,
            PreviousDrugs = drugs,
            Employed = employed,
            OnBenefit = benefit,
            CompletedProgramme = career.Programmes.Exists(item => item.Completed && item.End <= day && item.Start >= (index.CustodyStart != 0 ? index.CustodyStart : index.Day)),
            Region = index.Region,
        };
    }

    private static int WholeAge(int birth, int day) => (int)((day - birth) / 365.25);

    private static (bool Employed, bool Benefit) YearBefore(Career career, int day)
    {
        var (employed, benefit) = (false, false);
        foreach (var spell in CustodyCut.Apply(career.Spells, career.Disposals))
        {
            if (spell.Start >= day || (spell.End != 0 && spell.End < day - 365)) continue;
            if (spell.Kind == EmploymentSpellKind.P45Employment) employed = true;
            else benefit = true;
        }

        return (employed, benefit);
    }
}
