using JusticeDataLab.Workbench.Core.AdministrativeData;

namespace JusticeDataLab.Workbench.Core.Linkage.Register;

/// <summary>One record of a register: names by number, date of birth, sex.</summary>
internal readonly record struct NameKey(int Forename, int MiddleName, int Surname, int Birth, Sex Sex);
