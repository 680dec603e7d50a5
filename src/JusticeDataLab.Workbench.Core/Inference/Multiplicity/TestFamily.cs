namespace JusticeDataLab.Workbench.Core.Inference.Multiplicity;

/// <summary>
/// The family of tests that the request planned before outcomes were seen, with raw and adjusted p values; whatever else
/// was tested stands apart, unadjusted, and can only suggest.
/// </summary>
/// <param name="Planned">The planned tests in the order of the request.</param>
/// <param name="Unplanned">The other tests.</param>
[TypeFormatterSource]
public sealed record TestFamily(IReadOnlyList<FamilyTest> Planned, IReadOnlyList<FamilyTest> Unplanned)
{
    /// <summary>Adjusts the planned tests for one another. The headline keeps its own p value: the columns stand beside it.</summary>
    /// <param name="tests">All tests, in the order they are to be shown.</param>
    public static TestFamily Of(IEnumerable<PlannedTest> tests)
    {
        var all = tests.ToLookup(test => test.Planned);
        PlannedTest[] planned = [.. all[true]];
        double?[] raw = Array.ConvertAll(planned, test => test.PValue);
        var (holm, hochberg) = (AdjustedPValues.Holm(raw), AdjustedPValues.BenjaminiHochberg(raw));
        return new TestFamily(
            [.. planned.Select((test, place) => new FamilyTest(test, holm[place], hochberg[place]))],
            [.. all[false].Select(test => new FamilyTest(test, null, null))]);
    }
}
