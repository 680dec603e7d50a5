using JusticeDataLab.Workbench.Core.AdministrativeData;

namespace JusticeDataLab.Workbench.Data.Synthetic.Offences;

/// <summary>One offence code with the way it is tried and how common it is within its group.</summary>
internal readonly record struct OffenceKind(string Code, CourtClass CourtClass, double Weight);
