using JusticeDataLab.Workbench.Data.Synthetic.Offences;
using JusticeDataLab.Workbench.Data.Synthetic.Spells;

namespace JusticeDataLab.Workbench.Data.Synthetic.Careers;

/// <summary>Everything recorded about one person but names and identifiers.</summary>
internal sealed class Career
{
    public required bool Woman { get; init; }

    public required int BirthDay { get; init; }

    public required int Region { get; init; }

    public List<Disposal> Disposals { get; } = [];

    public List<IndexEvent> Events { get; } = [];

    /// <summary>Offences committed after an index event that are meant to count, near misses and breaches left out.</summary>
    public List<Offence> Reoffences { get; } = [];

    public List<ProgrammeSpell> Programmes { get; } = [];

    /// <summary>Spells as lived, before time in custody is taken out.</summary>
    public required IReadOnlyList<Spell> Spells { get; init; }

    public double AgeOn(int day) => (day - BirthDay) / 365.25;
}
