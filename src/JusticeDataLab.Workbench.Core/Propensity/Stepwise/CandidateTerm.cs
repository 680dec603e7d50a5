namespace JusticeDataLab.Workbench.Core.Propensity.Stepwise;

/// <summary>A term that comes in or goes out as a whole: a covariate with all its levels, a power, an interaction.</summary>
/// <param name="Name">Name, with covariates of an interaction joined by colons, as in <c>age:sex</c>.</param>
/// <param name="Columns">Its columns; reference levels may be among them.</param>
[TypeFormatterSource]
public sealed record CandidateTerm(string Name, IReadOnlyList<DesignColumn> Columns)
{
    /// <summary>Every covariate, power and interaction of some columns as a term.</summary>
    /// <param name="columns">The columns, those of a term side by side or apart.</param>
    public static IReadOnlyList<CandidateTerm> Of(IEnumerable<DesignColumn> columns) =>
        [.. columns.GroupBy(column => column.Variable).Select(term => new CandidateTerm(term.Key, [.. term]))];
}
