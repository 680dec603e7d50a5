using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Data.Synthetic.Spells;

/// <summary>Makes the employment and benefit spells of a life, without regard to custody.</summary>
internal static class EmploymentGenerator
{
    private static readonly int Earliest = new DateOnly(2011, 1, 1).DayNumber;

    public static IReadOnlyList<Spell> Generate(ulong seed, long person, int birthDay, int extractDay)
    {
        var stream = new RandomStream(seed, Purpose.Employment, (ulong)person);
        var spells = new List<Spell>(8);
        // Beta(0.8, 1.6)-like: many hardly ever work, some nearly always.
        var inclination = Math.Pow(stream.NextDouble(), 1.9);
        var claims = 0.25 + (0.6 * stream.NextDouble());
        var unwell = stream.NextBool(0.22);
        var day = Math.Max(Earliest, birthDay + (int)(16.5 * 365.25)) + stream.NextInt(400);
        while (day < extractDay && spells.Count < 14)
        {
            var (kind, length) = (default(EmploymentSpellKind?), 0.0);
            if (stream.NextBool(inclination)) (kind, length) = (EmploymentSpellKind.P45Employment, 90 + (1300 * inclination * stream.NextExponential()));
            else if (stream.NextBool(claims)) (kind, length) = Benefit(stream, unwell);
            else length = 120 + (420 * stream.NextExponential());
            var end = day + Math.Max(7, (int)length);
            if (kind is { } value) spells.Add(new(value, day, end >= extractDay ? 0 : end));
            day = end + 1 + stream.NextInt(60);
        }

        return spells;
    }

    private static (EmploymentSpellKind? Kind, double Length) Benefit(RandomStream stream, bool unwell)
    {
        if (unwell) return (EmploymentSpellKind.EmploymentSupportOrIncapacity, 200 + (900 * stream.NextExponential()));
        return stream.NextBool(0.1)
            ? (EmploymentSpellKind.IncomeSupport, 120 + (500 * stream.NextExponential()))
            : (EmploymentSpellKind.JobseekersAllowance, 60 + (330 * stream.NextExponential()));
    }
}
