namespace JusticeDataLab.Workbench.Core.Propensity.Stepwise;

/// <summary>
/// The rule of marginality: an interaction stays only beside the terms it is made of, so these go out after it and come in
/// before it.
/// </summary>
internal static class Marginality
{
    /// <summary>Whether a term may be taken out: no other term of the model contains it.</summary>
    public static bool MayLeave(string term, IEnumerable<string> model) => !model.Any(other => Contains(other, term));

    /// <summary>Whether a term may be put in: every candidate it contains is in the model.</summary>
    public static bool MayEnter(string term, IReadOnlyCollection<string> model, IEnumerable<string> candidates) =>
        candidates.Where(other => Contains(term, other)).All(model.Contains);

    private static bool Contains(string larger, string smaller)
    {
        var (outer, inner) = (larger.Split(':'), smaller.Split(':'));
        return inner.Length < outer.Length && inner.All(outer.Contains);
    }
}
