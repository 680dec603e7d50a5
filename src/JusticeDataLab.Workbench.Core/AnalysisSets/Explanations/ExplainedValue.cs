namespace JusticeDataLab.Workbench.Core.AnalysisSets.Explanations;

/// <summary>A covariate or outcome of a person, and the records that made it.</summary>
/// <param name="Name">Name of the covariate or outcome.</param>
/// <param name="Label">Name for readers.</param>
/// <param name="Value">The value as text; empty when it is missing or does not apply.</param>
/// <param name="Records">
/// Numbers of the records without which the value would be another; where several records would each do, those that
/// must all be absent. Empty when no record but the person's own row made it.
/// </param>
[TypeFormatterSource]
public sealed record ExplainedValue(string Name, string Label, string Value, IReadOnlyList<int> Records);
