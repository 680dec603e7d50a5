using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Data.Synthetic.Offences;

/// <summary>Draws the offences of one occasion. People tend to repeat the kind of offence they started with.</summary>
internal sealed class OffencePattern(RandomStream stream, bool woman)
{
    private readonly OffenceGroup _usual = OffenceCatalogue.DrawGroup(stream, woman, serious: false);

    /// <summary>One or more offences, the first on <paramref name="day"/> and the others up to <paramref name="spread"/> days later.</summary>
    public List<Offence> Occasion(int day, int spread, bool serious = false)
    {
        var group = !serious && stream.NextBool(0.5) ? _usual : OffenceCatalogue.DrawGroup(stream, woman, serious);
        var offences = new List<Offence>(2) { OffenceCatalogue.Draw(stream, group, day) };
        while (offences.Count < 6 && stream.NextBool(0.22))
        {
            var other = stream.NextBool(0.7) ? group : OffenceCatalogue.DrawGroup(stream, woman, serious: false);
            offences.Add(OffenceCatalogue.Draw(stream, other, day + (spread > 0 ? stream.NextInt(spread + 1) : 0)));
        }

        return offences;
    }

    public Offence Single(int day) => OffenceCatalogue.Draw(stream, stream.NextBool(0.5) ? _usual : OffenceCatalogue.DrawGroup(stream, woman, serious: false), day);
}
