namespace JusticeDataLab.Workbench.Reporting.Charts;

/// <summary>One step of an attrition flow.</summary>
/// <param name="Label">Who is counted here, for example Linked to administrative data.</param>
/// <param name="Count">How many people are here, or suppressed.</param>
public sealed record AttritionStep(string Label, FigureCount Count)
{
    /// <summary>Who left after this step, before the next. Default: nobody.</summary>
    public IReadOnlyList<AttritionLoss> Losses { get; init; } = [];
}
