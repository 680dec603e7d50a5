using JusticeDataLab.Workbench.Cli.Running;
using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Core.Propensity;
using JusticeDataLab.Workbench.Core.Propensity.Remedies;
using JusticeDataLab.Workbench.Core.Propensity.Stepwise;

namespace JusticeDataLab.Workbench.Cli.Commands.Psm;

/// <summary>
/// What the options of <c>jdl psm</c> must agree on. An option that would do nothing is refused: whoever gave it expects
/// something of it.
/// </summary>
internal static class PsmRules
{
    private static readonly (string Option, MatchingMethod[] Methods)[] OnlyFor =
    [
        ("--caliper", [MatchingMethod.Radius, MatchingMethod.Nearest, MatchingMethod.Kernel]),
        ("--caliper-unit", [MatchingMethod.Radius, MatchingMethod.Nearest, MatchingMethod.Kernel]),
        ("--calipers", [MatchingMethod.Radius, MatchingMethod.Nearest, MatchingMethod.Kernel]),
        ("--ratio", [MatchingMethod.Nearest]),
        ("--replace", [MatchingMethod.Nearest]),
        ("--order", [MatchingMethod.Nearest]),
        ("--kernel", [MatchingMethod.Kernel]),
    ];

    public static void Check(PsmRequest request, Func<string, bool> given)
    {
        var method = request.Matching.Method;
        if (method is MatchingMethod.Radius or MatchingMethod.Kernel && request.Matching.Caliper is null)
            throw new UsageException($"--method {Word(method)} needs --caliper: 0.2 with --caliper-unit sd is common.");
        if (method == MatchingMethod.Exact && request.Exact.Count == 0)
            throw new UsageException("--method exact needs --exact with the columns to agree on.");
        foreach (var (option, methods) in OnlyFor)
        {
            if (given(option) && !methods.Contains(method))
                throw new UsageException($"{option} plays no part in --method {Word(method)}, only in {string.Join(", ", methods.Select(Word))}: leave it out.");
        }

        foreach (var option in (string[])["--link", "--terms", "--select", "--separation"])
        {
            if (given(option) && request.Score is not null)
                throw new UsageException($"{option} plays no part when --score gives a ready score: leave one of them out.");
        }

        foreach (var option in (string[])["--criterion", "--stay", "--enter"])
        {
            if (given(option) && request.Propensity.Selection is null)
                throw new UsageException($"{option} plays no part without --select: say --select backward, forward or both, or leave it out.");
            if (given(option) && option != "--criterion" && request.Propensity.SelectionCriterion != StepwiseCriterion.PValue)
                throw new UsageException($"{option} plays no part unless --criterion is p: leave it out.");
        }

        if (request.Propensity is { Separation: SeparationRemedy.Firth, Link: PropensityLink.Probit })
            throw new UsageException("--separation firth is for --link logit: choose another remedy, or that link.");
        if (request.Score is null && method != MatchingMethod.Exact && request.Covariates.Count + request.Terms.Count == 0)
            throw new UsageException("Name the covariates of the model with --covariates, or a ready score with --score.");
        Unique("--covariates", request.Covariates);
        Unique("--terms", request.Terms);
        Unique("--calipers", [.. request.Calipers.Select(caliper => caliper.Name)]);
        Unique("--factors", [.. request.Factors.Select(factor => factor.Column)]);
        var measured = request.Measured.ToArray();
        if (request.Factors.FirstOrDefault(factor => !measured.Contains(factor.Column)) is { } unused)
            throw new UsageException($"--factors names {unused.Column}, which is neither in --covariates nor in --terms.");
        if (request.Terms.FirstOrDefault(request.Covariates.Contains) is { } both)
            throw new UsageException($"--terms names {both}, which is in --covariates already.");
    }

    private static void Unique(string option, IReadOnlyList<string> names)
    {
        if (names.GroupBy(name => name).FirstOrDefault(group => group.Count() > 1) is { } repeated)
            throw new UsageException($"{option} names {repeated.Key} more than once.");
    }

    private static string Word(MatchingMethod method) => method switch
    {
        MatchingMethod.InverseProbability => "ipw",
        _ => method.ToString().ToLowerInvariant(),
    };
}
