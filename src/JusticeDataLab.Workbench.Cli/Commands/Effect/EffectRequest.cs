using JusticeDataLab.Workbench.Cli.Commands.Psm;
using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Inference.Effects;
using JusticeDataLab.Workbench.Data.Csv;

namespace JusticeDataLab.Workbench.Cli.Commands.Effect;

/// <summary>What <c>jdl effect</c> was asked.</summary>
internal sealed record EffectRequest
{
    public required string Data { get; init; }

    public required string Treatment { get; init; }

    public string? Weight { get; init; }

    public string? Cluster { get; init; }

    public required string Outcome { get; init; }

    /// <summary>Whether the outcome is a time to an event; <see cref="Kind"/> then says nothing.</summary>
    public required bool IsTime { get; init; }

    public required OutcomeKind Kind { get; init; }

    public string? Event { get; init; }

    public required double Limit { get; init; }

    public IReadOnlyList<string> Covariates { get; init; } = [];

    public IReadOnlyList<Factor> Factors { get; init; } = [];

    public bool Interactions { get; init; }

    public string? Score { get; init; }

    public int Neighbours { get; init; } = 1;

    public int Replicates { get; init; }

    public ulong Seed { get; init; }

    public required InferenceSettings Settings { get; init; }

    public required string Out { get; init; }

    public IEnumerable<WantedColumn> Columns()
    {
        yield return new WantedColumn(Treatment, CellKind.Number);
        yield return new WantedColumn(Outcome, CellKind.OptionalNumber);
        if (Weight is not null) yield return new WantedColumn(Weight, CellKind.Number);
        if (Cluster is not null) yield return new WantedColumn(Cluster, CellKind.Text);
        if (Event is not null) yield return new WantedColumn(Event, CellKind.OptionalNumber);
        if (Score is not null) yield return new WantedColumn(Score, CellKind.Number);
        foreach (var covariate in Covariates)
            yield return new WantedColumn(covariate, Factors.Any(factor => factor.Column == covariate) ? CellKind.Text : CellKind.Number);
    }
}
