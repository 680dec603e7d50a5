using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Outcomes;

namespace JusticeDataLab.Workbench.Core.Sensitivity;

/// <summary>
/// Negative controls: offending is measured in the year that follows a placebo index date, the true one moved back by
/// whole years, by the same rule as the outcome; the sentence that starts the clock is left out, for everyone has it. The service began later, so it cannot have changed it: a difference
/// between the matched groups there is chance or confounding that matching did not take out.
/// </summary>
/// <remarks>
/// Part of the same history is matched on, so an even result is weaker evidence than an uneven one. A person is counted
/// where they were 14 or older on the placebo date. Source: Lipsitch, Tchetgen Tchetgen and Cohen 2010.
/// </remarks>
public static class PlaceboOutcomes
{
    private const int YoungestAge = 14;

    private static readonly OutcomeMeasure[] Measures = [OutcomeMeasure.Reoffended, OutcomeMeasure.Reoffences];

    /// <summary>Measures and compares.</summary>
    /// <param name="set">The analysis set.</param>
    /// <param name="weights">Weights of the matched sample.</param>
    /// <param name="data">The administrative data, read once.</param>
    /// <param name="keyring">Made the pseudonyms of the set.</param>
    /// <param name="years">How many years to move the index date back, each at least 1.</param>
    /// <param name="settings">How to test.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number of years is below 1.</exception>
    public static IReadOnlyList<PlaceboResult> Of(
        AnalysisSet set,
        double[] weights,
        IAdministrativeData data,
        PersonKeyring keyring,
        IReadOnlyList<int> years,
        InferenceSettings settings,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(keyring);
        ArgumentNullException.ThrowIfNull(years);
        if (years.Any(back => back < 1)) throw new ArgumentOutOfRangeException(nameof(years), "A placebo date lies one year or more before the index date.");
        var rows = new Dictionary<PersonKey, int>();
        for (var row = 0; row < set.People.Count; row++) rows[set.People[row].Person] = row;
        var outcomes = years.ToDictionary(back => back, _ => new ReoffendingOutcome?[set.People.Count]);
        foreach (var history in data.Histories(cancellation: cancellation))
        {
            if (!rows.TryGetValue(keyring.KeyOf(history.Person.PersonId), out var row)) continue;
            foreach (var (back, values) in outcomes) values[row] = Measure(history, set.People[row], back);
        }

        return
        [
            .. from back in years
               from measure in Measures
               let values = Array.ConvertAll(outcomes[back], outcome => outcome?.ValueOf(measure))
               select new PlaceboResult(back, measure, MeanComparison.Of(values, set.Treated, weights, OutcomeComparison.IsYesOrNo(measure), settings)),
        ];
    }

    private static ReoffendingOutcome? Measure(PersonHistory history, AnalysisPerson person, int back)
    {
        var placeboDate = person.IndexDate.AddYears(-back);
        if (history.Person.DateOfBirth is { } born && born.AddYears(YoungestAge) > placeboDate) return null;
        // A year that starts at the lag has its index date up to the lag before.
        bool StartsTheClock(DateOnly? day) => day is { } known && known <= person.IndexDate && known >= person.IndexDate.AddDays(-person.StartLagDays);
        return ReoffendingOutcome.Derive([.. history.Disposals.Where(offence => !StartsTheClock(offence.ReleaseDate) && !StartsTheClock(offence.OrderStartDate))], placeboDate);
    }
}
