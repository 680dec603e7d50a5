using JusticeDataLab.Workbench.Core.Disclosure;

namespace JusticeDataLab.Workbench.Reporting.Publication.Withholding;

/// <summary>A stage of the attrition as it may be published.</summary>
/// <param name="Label">Who is counted.</param>
/// <param name="Remaining">How many they are.</param>
/// <param name="Losses">Who left before the next stage.</param>
internal sealed record DisclosedStage(string Label, SuppressedCount Remaining, IReadOnlyList<DisclosedLoss> Losses);
