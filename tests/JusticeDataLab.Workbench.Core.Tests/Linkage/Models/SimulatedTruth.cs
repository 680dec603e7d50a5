using JusticeDataLab.Workbench.Core.Linkage.Comparisons;

namespace JusticeDataLab.Workbench.Core.Tests.Linkage.Models;

/// <summary>The model that simulated candidates are drawn from, far from the preset.</summary>
internal static class SimulatedTruth
{
    public const double OnRegister = 0.6;

    public static IReadOnlyList<(Comparison Comparison, int Level, double M, double U)> Levels { get; } =
    [
        (Comparison.Name, (int)NameLevel.Exact, 0.55, 0.0005),
        (Comparison.Name, (int)NameLevel.ForenameNear, 0.25, 0.001),
        (Comparison.Name, (int)NameLevel.SurnameOnly, 0.15, 0.02),
        (Comparison.Name, (int)NameLevel.Different, 0.05, 0.9785),
        (Comparison.DateOfBirth, (int)BirthLevel.Exact, 0.8, 0.0002),
        (Comparison.DateOfBirth, (int)BirthLevel.OneDigit, 0.12, 0.004),
        (Comparison.DateOfBirth, (int)BirthLevel.Different, 0.08, 0.9958),
        (Comparison.Sex, (int)SexLevel.Same, 0.9, 0.5),
        (Comparison.Sex, (int)SexLevel.Different, 0.1, 0.5),
    ];
}
