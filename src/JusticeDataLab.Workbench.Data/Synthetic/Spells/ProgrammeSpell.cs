namespace JusticeDataLab.Workbench.Data.Synthetic.Spells;

/// <summary>Attendance at an accredited programme; last day 0 means unknown.</summary>
internal readonly record struct ProgrammeSpell(string Programme, int Start, int End, bool Completed);
