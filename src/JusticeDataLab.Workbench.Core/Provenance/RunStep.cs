namespace JusticeDataLab.Workbench.Core.Provenance;

/// <summary>One step of a run in the manifest.</summary>
/// <param name="Name">Name of the step.</param>
/// <param name="In">People or rows that entered it.</param>
/// <param name="Out">People or rows that left it.</param>
/// <param name="Warnings">What the analyst should know, in sentences without personal data.</param>
[TypeFormatterSource]
public sealed record RunStep(string Name, long In, long Out, IReadOnlyList<string> Warnings);
