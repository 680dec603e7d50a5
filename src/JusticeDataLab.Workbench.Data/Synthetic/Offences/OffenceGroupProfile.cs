using JusticeDataLab.Workbench.Core.AdministrativeData;

namespace JusticeDataLab.Workbench.Data.Synthetic.Offences;

/// <summary>How an offence group behaves in the register; all figures are our own round ones.</summary>
/// <param name="Group">The group.</param>
/// <param name="MenWeight">How common it is among men.</param>
/// <param name="WomenWeight">How common it is among women.</param>
/// <param name="Seriousness">From 0 to 1: raises the chance of custody and its length.</param>
/// <param name="LogHazard">What an index offence of the group adds to the log hazard of reoffending.</param>
/// <param name="Kinds">Offence codes of the group.</param>
internal sealed record OffenceGroupProfile(
    OffenceGroup Group,
    double MenWeight,
    double WomenWeight,
    double Seriousness,
    double LogHazard,
    IReadOnlyList<OffenceKind> Kinds);
