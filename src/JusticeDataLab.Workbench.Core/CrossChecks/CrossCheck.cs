namespace JusticeDataLab.Workbench.Core.CrossChecks;

/// <summary>
/// The headline worked out by a second, deliberately different path: weights by counting every pair, the test by the
/// textbook's formulas, and the difference by other methods of matching.
/// </summary>
/// <param name="Numbers">Numbers that must be the same.</param>
/// <param name="TreatedChecked">Treated people whose comparison group was counted pair by pair.</param>
/// <param name="Treated">Treated people.</param>
/// <param name="Others">The headline by other methods, which estimate the same thing and need not be the same number.</param>
[TypeFormatterSource]
public sealed record CrossCheck(IReadOnlyList<CheckedNumber> Numbers, int TreatedChecked, int Treated, IReadOnlyList<OtherMethod> Others)
{
    /// <summary>Whether every number that must be the same is the same.</summary>
    public bool Agrees => Numbers.All(number => number.Agrees);

    /// <summary>Whether the interval of every other method has points in common with that of the headline.</summary>
    public bool MethodsAgree => Others.All(other => other.Overlaps is not false);
}
