using JusticeDataLab.Workbench.Core.Linkage.Comparisons;

namespace JusticeDataLab.Workbench.Core.Linkage.Scoring;

/// <summary>
/// Same surname and date of birth, different forenames, no identifier that agrees: likely a twin, so the weight is held
/// down. Source: rule and weight of the Ministry of Justice's open person-matching code.
/// </summary>
internal static class TwinsGuard
{
    /// <summary>Highest weight, log2 odds, of a pair that looks like twins.</summary>
    public const double Weight = -5;

    public static bool Holds(in ComparisonVector vector) =>
        vector.Level(Comparison.Name) == (int)NameLevel.SurnameOnly
        && vector.Level(Comparison.DateOfBirth) == (int)BirthLevel.Exact
        && !Agrees(vector, Comparison.PncId) && !Agrees(vector, Comparison.Cro) && !Agrees(vector, Comparison.PrisonNumber);

    private static bool Agrees(in ComparisonVector vector, Comparison identifier) =>
        (IdentifierLevel)vector.Level(identifier) is IdentifierLevel.Exact or IdentifierLevel.Close;
}
