using JusticeDataLab.Workbench.Data.Synthetic.Names;

namespace JusticeDataLab.Workbench.Data.Synthetic.People;

/// <summary>Another name a person has been recorded under, with the date of birth given then; 0 when none was.</summary>
internal readonly record struct Alias(PersonName Name, int BirthDay);
