using JusticeDataLab.Workbench.Core.AdministrativeData;

namespace JusticeDataLab.Workbench.Data.Synthetic.Spells;

/// <summary>Employment or benefit from a first to a last day, both included; last day 0 means still going on.</summary>
internal readonly record struct Spell(EmploymentSpellKind Kind, int Start, int End);
