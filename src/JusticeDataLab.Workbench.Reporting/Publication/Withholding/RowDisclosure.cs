using JusticeDataLab.Workbench.Core.Conclusions;
using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Reporting.Publication.Withholding;

/// <summary>
/// Rows of Tables 3 to 7 of parts that may not be shown because the whole, less the parts of the same kind that are shown,
/// would tell of few people who reoffended: often of those of a part whose own row is withheld.
/// </summary>
internal static class RowDisclosure
{
    private const string Reason = "Withheld so that results about few people cannot be found by subtraction from the main analysis.";

    private static readonly OutcomeMeasure[][] Tables =
        [.. Enum.GetValues<OutcomeMeasure>().GroupBy(PublicationGates.TableOf).Where(table => table.Key >= 3).Select(table => table.ToArray())];

    /// <summary>The results of the parts that are shown, without the rows that may not be: a withheld row has no difference, so nothing is said of it anywhere.</summary>
    /// <param name="results">The results.</param>
    /// <param name="shown">The parts that are shown.</param>
    public static IReadOnlyList<PlannedComparison> Withhold(AnalysisResults results, IReadOnlyList<PlannedComparison> shown)
    {
        var parts = shown.ToList();
        foreach (var kind in shown.GroupBy(part => PlannedDisclosure.KindOf(part.Plan), StringComparer.Ordinal))
        {
            foreach (var table in Tables)
            {
                while (Exposing(results, [.. kind.Select(part => parts.First(kept => kept.Plan == part.Plan))], table) is { } exposing)
                    parts[parts.FindIndex(part => part.Plan == exposing.Plan)] = Without(exposing, table);
            }
        }

        return parts;
    }

    // The smallest part of which a row of the table is shown that the whole may not be compared with; null when there is none.
    private static PlannedComparison? Exposing(AnalysisResults results, IReadOnlyList<PlannedComparison> parts, OutcomeMeasure[] table)
    {
        var settings = results.Request.Settings;
        bool Shows(OutcomeResults outcomes, OutcomeMeasure measure) => PublicationGates.Of(outcomes, settings.Conclusions, settings.Disclosure).IsShown(measure);
        foreach (var measure in table.Where(measure => Shows(results.Outcomes, measure)))
        {
            var shown = parts.Where(part => Shows(part.Comparison!.Outcomes, measure)).ToList();
            if (shown.Count > 0 && IsTelling(measure, results.Outcomes[measure].Treated, [.. shown.Select(part => part.Comparison!.Outcomes[measure].Treated)], settings))
                return shown.MinBy(part => (part.Comparison!.Outcomes[measure].Treated.People, part.Plan.Id));
        }

        return null;
    }

    private static bool IsTelling(OutcomeMeasure measure, GroupSummary whole, IReadOnlyList<GroupSummary> parts, AnalysisSettings settings)
    {
        var people = whole.People - parts.Sum(part => part.People);
        if (people == 0) return false;
        if (Math.Abs(people) < settings.Conclusions.MinimumReoffenders) return true;
        var table = PublicationGates.TableOf(measure);
        if (table == 3) return false;
        var count = (long)Math.Round((whole.People * whole.Mean) - parts.Sum(part => part.People * part.Mean));
        var fewest = table < 6 ? settings.Conclusions.MinimumPerCourtClass : settings.Disclosure.MinimumCell;
        return IsFew(count) || (table is 4 or 6 && IsFew(people - count));

        bool IsFew(long number) => number > 0 && number < fewest;
    }

    private static PlannedComparison Without(PlannedComparison part, OutcomeMeasure[] table)
    {
        var outcomes = part.Comparison!.Outcomes;
        return part with
        {
            Comparison = part.Comparison with
            {
                Outcomes = outcomes with { Results = [.. outcomes.Results.Select(result => table.Contains(result.Measure) ? result with { Difference = null, Needed = null, WhyUndefined = Reason } : result)] },
            },
        };
    }
}
