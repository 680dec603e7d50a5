using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Core.Propensity;
using JusticeDataLab.Workbench.Data.Csv;

namespace JusticeDataLab.Workbench.Cli.Commands.Psm;

/// <summary>What <c>jdl psm</c> was asked for, checked as far as it can be without the data.</summary>
internal sealed record PsmRequest
{
    public required string Data { get; init; }

    public required string Id { get; init; }

    public required string Treatment { get; init; }

    public required IReadOnlyList<string> Covariates { get; init; }

    public required IReadOnlyList<Factor> Factors { get; init; }

    public required IReadOnlyList<string> Terms { get; init; }

    public required string? Score { get; init; }

    public required IReadOnlyList<NamedCaliper> Calipers { get; init; }

    public required IReadOnlyList<string> Exact { get; init; }

    public required PropensitySettings Propensity { get; init; }

    public required MatchingSettings Matching { get; init; }

    public required string Out { get; init; }

    /// <summary>Covariates of the model, those that only a term names among them.</summary>
    public IEnumerable<string> Measured => Covariates.Concat(Terms.SelectMany(ModelTerms.CovariatesOf)).Distinct();

    /// <summary>The columns to read.</summary>
    public IEnumerable<WantedColumn> Columns()
    {
        yield return new WantedColumn(Id, CellKind.Text);
        yield return new WantedColumn(Treatment, CellKind.Number);
        if (Score is not null) yield return new WantedColumn(Score, CellKind.Number);
        foreach (var column in Measured) yield return new WantedColumn(column, IsFactor(column) ? CellKind.Text : CellKind.Number);
        foreach (var caliper in Calipers) yield return new WantedColumn(caliper.Name, CellKind.Number);
        foreach (var column in Exact) yield return new WantedColumn(column, CellKind.Text);
    }

    public bool IsFactor(string column) => Factors.Any(factor => factor.Column == column);
}
