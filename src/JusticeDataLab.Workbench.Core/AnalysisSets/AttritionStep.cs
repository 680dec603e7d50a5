namespace JusticeDataLab.Workbench.Core.AnalysisSets;

/// <summary>How many people left for one reason.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Cohort">People of the submitted cohort who left; null when the reason does not apply to them.</param>
/// <param name="Pool">People of the comparison pool who left; null when the reason does not apply to them.</param>
[TypeFormatterSource]
public sealed record AttritionStep(AttritionReason Reason, int? Cohort, int? Pool);
