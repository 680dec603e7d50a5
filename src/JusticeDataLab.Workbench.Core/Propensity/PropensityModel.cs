using JusticeDataLab.Workbench.Core.Propensity.Remedies;
using JusticeDataLab.Workbench.Core.Propensity.Stepwise;

namespace JusticeDataLab.Workbench.Core.Propensity;

/// <summary>A fitted propensity model with all that is needed to judge and report it.</summary>
[TypeFormatterSource]
public sealed record PropensityModel
{
    /// <summary>How it was fitted.</summary>
    public required PropensitySettings Settings { get; init; }

    /// <summary>The constant and every model column in the order of the design, aliased ones too.</summary>
    public required IReadOnlyList<ModelCoefficient> Coefficients { get; init; }

    /// <summary>The score of everyone, in the order of the rows.</summary>
    public required PropensityScores Scores { get; init; }

    /// <summary>−2 × log-likelihood.</summary>
    public required double Deviance { get; init; }

    /// <summary>Deviance of the model with a constant alone.</summary>
    public required double NullDeviance { get; init; }

    /// <summary>People minus estimated coefficients.</summary>
    public required int DegreesOfFreedom { get; init; }

    /// <summary>Coefficients estimated, the constant included.</summary>
    public required int Rank { get; init; }

    /// <summary>Log-likelihood at the fit.</summary>
    public double LogLikelihood => -Deviance / 2;

    /// <summary>Akaike's criterion: deviance + 2 × coefficients.</summary>
    public double Aic => Deviance + (2 * Rank);

    /// <summary>Schwarz's criterion: deviance + ln(people) × coefficients.</summary>
    public double Bic => Deviance + (Math.Log(DegreesOfFreedom + Rank) * Rank);

    /// <summary>Iterations done.</summary>
    public required int Iterations { get; init; }

    /// <summary>Whether the fit converged. A separated model counts as not converged.</summary>
    public required bool Converged { get; init; }

    /// <summary>Terms dropped because earlier ones already say the same; constant columns are among them.</summary>
    public required IReadOnlyList<string> AliasedTerms { get; init; }

    /// <summary>Terms that are the same for everyone.</summary>
    public required IReadOnlyList<string> ConstantTerms { get; init; }

    /// <summary>Whether the groups are separated.</summary>
    public required SeparationKind Separation { get; init; }

    /// <summary>Terms whose coefficients run off to infinity; empty when the groups are not separated.</summary>
    public required IReadOnlyList<string> SeparatedTerms { get; init; }

    /// <summary>Every model on the way of the stepwise search that led here, the one at the start first; empty when there was none.</summary>
    public IReadOnlyList<StepwiseStep> Path { get; init; } = [];

    /// <summary>What was done about separation, term by term; empty when nothing was.</summary>
    public IReadOnlyList<AppliedRemedy> Remedies { get; init; } = [];

    /// <summary>Whether the estimates are those of Firth's penalised likelihood.</summary>
    public bool IsPenalised { get; init; }

    /// <summary>Yes/no columns and levels that few people have.</summary>
    public required IReadOnlyList<RareTerm> RareTerms { get; init; }

    /// <summary>
    /// Area under the receiver operating characteristic curve: the chance that a treated person scores above a comparison
    /// person, ties counted half. 0.5 when the score tells nothing.
    /// </summary>
    public required double AreaUnderCurve { get; init; }

    /// <summary>What the analyst should know, in sentences.</summary>
    public required IReadOnlyList<string> Warnings { get; init; }
}
