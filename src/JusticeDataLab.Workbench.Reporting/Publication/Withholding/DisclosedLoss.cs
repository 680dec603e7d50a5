using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.Disclosure;

namespace JusticeDataLab.Workbench.Reporting.Publication.Withholding;

/// <summary>People lost for one reason, as it may be published.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Count">How many.</param>
internal readonly record struct DisclosedLoss(AttritionReason Reason, SuppressedCount Count);
