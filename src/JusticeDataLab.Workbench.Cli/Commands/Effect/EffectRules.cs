using JusticeDataLab.Workbench.Cli.Running;
using JusticeDataLab.Workbench.Core.Inference.Effects;

namespace JusticeDataLab.Workbench.Cli.Commands.Effect;

/// <summary>Which options of <c>jdl effect</c> go together.</summary>
internal static class EffectRules
{
    private static readonly string[] NotForTimes = ["--covariates", "--factors", "--interactions", "--score", "--neighbours", "--bootstrap", "--seed", "--margin"];

    /// <summary>Refuses what would silently mean nothing.</summary>
    public static void Check(EffectRequest request, Func<string, bool> given)
    {
        if (request.IsTime && NotForTimes.FirstOrDefault(given) is { } other) throw new UsageException($"{other} is not for --kind time.");
        if (!request.IsTime && (given("--event") || given("--limit"))) throw new UsageException("--event and --limit are for --kind time.");
        if (request.Kind != OutcomeKind.Binary && given("--margin")) throw new UsageException("--margin is for --kind binary.");
        if (request.Covariates.Count == 0 && (given("--factors") || given("--interactions"))) throw new UsageException("--factors and --interactions say more about --covariates: name those too.");
        if (request.Factors.FirstOrDefault(factor => !request.Covariates.Contains(factor.Column)) is { } unknown)
            throw new UsageException($"--factors names {unknown.Column}, which is not among --covariates.");
        if (request.Score is null && given("--neighbours")) throw new UsageException("--neighbours needs --score.");
        if (request.Neighbours < 1) throw new UsageException("--neighbours must be at least 1.");
        if (request.Replicates is < 0 or 1 or > 1_000_000) throw new UsageException("--bootstrap must be 0, or from 2 to 1000000.");
        if (request.Replicates == 0 && given("--seed")) throw new UsageException("--seed needs --bootstrap.");
    }
}
