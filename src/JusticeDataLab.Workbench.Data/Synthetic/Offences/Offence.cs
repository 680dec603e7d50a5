using JusticeDataLab.Workbench.Core.AdministrativeData;

namespace JusticeDataLab.Workbench.Data.Synthetic.Offences;

/// <summary>One offence. Days are day numbers of <see cref="DateOnly"/>.</summary>
internal sealed class Offence
{
    public required int Day { get; init; }

    public required OffenceGroup Group { get; init; }

    public required CourtClass CourtClass { get; init; }

    public required string Code { get; init; }

    public bool Recordable { get; init; } = true;

    public bool Terrorism { get; init; }

    public bool Breach { get; init; }
}
