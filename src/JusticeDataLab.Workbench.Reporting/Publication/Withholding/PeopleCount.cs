using JusticeDataLab.Workbench.Core.Disclosure;
using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Core.Pipeline;

namespace JusticeDataLab.Workbench.Reporting.Publication.Withholding;

/// <summary>People of a group of an analysis and, among them, those who reoffended.</summary>
/// <remarks>The difference of two is about the people who are in one analysis and not in the other.</remarks>
internal readonly record struct PeopleCount(int People, int Reoffended)
{
    /// <summary>People of the treatment group.</summary>
    public static PeopleCount Of(MatchedComparison comparison) => new(comparison.Outcomes[OutcomeMeasure.Reoffended].Treated.People, comparison.Outcomes.TreatedReoffenders);

    /// <summary>People of the comparison group, without their weights.</summary>
    public static PeopleCount OfComparison(MatchedComparison comparison) => new(
        comparison.Outcomes[OutcomeMeasure.Reoffended].Comparison.People, comparison.Outcomes[OutcomeMeasure.DaysToFirstReoffence].Comparison.People);

    public static PeopleCount operator +(PeopleCount one, PeopleCount other) => new(one.People + other.People, one.Reoffended + other.Reoffended);

    public static PeopleCount operator -(PeopleCount one, PeopleCount other) => new(one.People - other.People, one.Reoffended - other.Reoffended);

    /// <summary>Whether the count, published or found by subtraction, tells of few. Nobody is nothing to tell, and many are enough to hide in.</summary>
    public bool IsTelling(DisclosureSettings settings) => People != 0 && (!settings.AllowsGroup(Math.Abs(People)) || TellsOutcome(settings));

    /// <summary>Whether few reoffended, or few did not: a rate and the number of people are a count.</summary>
    public bool TellsOutcome(DisclosureSettings settings) => IsFew(Reoffended, settings) || IsFew(People - Reoffended, settings);

    private static bool IsFew(int people, DisclosureSettings settings) => people > 0 && people < settings.MinimumCell;
}
