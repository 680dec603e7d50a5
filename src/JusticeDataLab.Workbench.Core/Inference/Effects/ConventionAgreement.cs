namespace JusticeDataLab.Workbench.Core.Inference.Effects;

/// <summary>Whether the variance conventions say the same about significance.</summary>
public static class ConventionAgreement
{
    /// <summary>Names those that disagree with the marked one about the level; null when all agree or nothing is marked.</summary>
    /// <param name="marked">The marked test.</param>
    /// <param name="conventions">The same difference under every convention.</param>
    public static string? Warning(EffectEstimate? marked, IReadOnlyList<EffectEstimate> conventions)
    {
        ArgumentNullException.ThrowIfNull(conventions);
        if (marked is null) return null;
        var others = conventions.Where(test => test.Interval.ExcludesZero != marked.Interval.ExcludesZero).Select(test => test.Convention).ToArray();
        if (others.Length == 0) return null;
        var (own, their) = marked.Interval.ExcludesZero ? ("significant", "not") : ("not significant", "significant");
        return $"The conventions disagree about significance: {marked.Convention}, which is used, is {own}; {their} {string.Join(", ", others)}. Say in the report which one was used and why.";
    }

    /// <summary>The same of compared means.</summary>
    /// <param name="means">The comparison.</param>
    public static string? Warning(MeanComparison means)
    {
        ArgumentNullException.ThrowIfNull(means);
        return Warning(means.Difference, means.Conventions);
    }
}
