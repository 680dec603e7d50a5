using JusticeDataLab.Workbench.Core.Conclusions;
using JusticeDataLab.Workbench.Core.Propensity;
using JusticeDataLab.Workbench.Reporting.Publication.Sections;

namespace JusticeDataLab.Workbench.Reporting.Publication.Words;

/// <summary>What a reader should know of the propensity model, in plain words.</summary>
internal static class ModelWords
{
    public static IEnumerable<string> Of(PublicationContext context)
    {
        var model = context.Results.Propensity;
        yield return $"The model tells the groups apart with an area under the curve of {PublicationRounding.TwoDecimals(model.AreaUnderCurve)}: 0.50 would mean not at all, 1.00 completely.";
        if (model.Converged) yield return "The model could be fitted without difficulty.";
        else if (model.Separation is SeparationKind.None) yield return "The model could not be fitted completely, so the scores are less exact than usual.";
        if (model.Separation is SeparationKind.Complete)
            yield return "The recorded characteristics tell the two groups apart without error. The comparison should not be relied on.";
        if (model.Separation is SeparationKind.QuasiComplete)
            yield return $"Some characteristics occur in one group only: {Names(context, model.SeparatedTerms)}. People who have them have no close match.";
        var repeated = model.AliasedTerms.Except(model.ConstantTerms, StringComparer.Ordinal).ToList();
        if (repeated.Count > 0)
            yield return $"Left out of the model because other characteristics already say the same: {Names(context, repeated)}.";
        if (model.ConstantTerms.Count > 0)
            yield return $"Of no use to the model because everyone is the same: {Names(context, model.ConstantTerms)}.";
        if (model.RareTerms.Count > 0)
            yield return $"Held by very few people, or by all but very few: {PublicationContext.Count(model.RareTerms.Count, "characteristic", "characteristics")}.";
        if (context.Results.Design.MergedLevels.Count > 0)
            yield return $"Merged with the most frequent category in the model because few people are in them: {PublicationContext.Count(context.Results.Design.MergedLevels.Count, "category", "categories")}. The balance of each is still checked by itself.";
    }

    private static string Names(PublicationContext context, IReadOnlyCollection<string> terms)
    {
        // That someone has what is withheld in the profile would be told here.
        var (named, withheld) = (terms.Where(term => !context.WithheldLevels.Contains(term)).ToList(), terms.Count(context.WithheldLevels.Contains));
        var byName = context.Results.Design.Matrix.Columns.ToDictionary(column => column.Name, column => CovariateWords.Of(column.Variable, column.Level), StringComparer.Ordinal);
        return string.Join("; ", [.. named.Select(term => byName.GetValueOrDefault(term, term)), .. withheld > 0 ? [PublicationContext.Count(withheld, "that few people have", "that few people have")] : Array.Empty<string>()]);
    }
}
