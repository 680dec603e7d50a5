using JusticeDataLab.Workbench.Core.Propensity;

namespace JusticeDataLab.Workbench.Core.Matching.Search;

/// <summary>Further terms that a candidate model has beside the covariates.</summary>
/// <param name="Name">How the set is called in the table, for example <c>age^2</c>; empty for none.</param>
/// <param name="Columns">Their columns.</param>
[TypeFormatterSource]
public sealed record TermSet(string Name, IReadOnlyList<DesignColumn> Columns)
{
    /// <summary>The covariates alone.</summary>
    public static TermSet None { get; } = new("", []);
}
