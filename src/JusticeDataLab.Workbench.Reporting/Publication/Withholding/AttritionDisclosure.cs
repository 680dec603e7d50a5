using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.Disclosure;

namespace JusticeDataLab.Workbench.Reporting.Publication.Withholding;

/// <summary>
/// The attrition with small losses withheld. The people left at a stage are known, so the losses between two stages are
/// a table with a total; where its total would have to be withheld, the stage after it is left out.
/// </summary>
internal static class AttritionDisclosure
{
    private static readonly (string Label, AttritionReason[] Losses)[] Stages =
    [
        ("In the file submitted, one record each", [AttritionReason.RecordNotUsable, AttritionReason.SamePersonTwice]),
        ("With a usable record", [AttritionReason.NotLinked]),
        ("Found in the administrative data", [AttritionReason.NoSuitableSentence, AttritionReason.OutsideDataWindow]),
        ("With a suitable sentence in the period", [AttritionReason.UnderMinimumAge, AttritionReason.ExcludedOffence, AttritionReason.ReoffendedWithinLag, AttritionReason.MissingMandatoryCovariate]),
        ("With everything needed for the analysis", [AttritionReason.NoComparisonWithinCaliper]),
    ];

    /// <summary>The stages of the submitted cohort; the last one counts the treatment group.</summary>
    public static IReadOnlyList<DisclosedStage> Cohort(AttritionTable attrition, DisclosureSettings settings)
    {
        var parts = Stages.Select(stage => (stage.Label, Reasons: stage.Losses.Where(reason => attrition.Steps.Any(step => step.Reason == reason && step.Cohort is not null)).ToList())).ToList();
        SuppressedTable Table(List<AttritionReason> reasons) => OneWaySuppression.Apply([.. reasons.Select(reason => (long)attrition.CohortLost(reason))], settings);

        // Merges a part with the one after it, the last with the one before it, until every total may be known.
        for (var i = 0; i < parts.Count && parts.Count > 1;)
        {
            if (!Table(parts[i].Reasons).Total.IsWithheld)
            {
                i++;
                continue;
            }

            var first = i < parts.Count - 1 ? i : i - 1;
            parts[first] = (parts[first].Label, [.. parts[first].Reasons, .. parts[first + 1].Reasons]);
            parts.RemoveAt(first + 1);
            i = first;
        }

        var stages = new List<DisclosedStage>();
        var left = attrition.Submitted;
        foreach (var (label, reasons) in parts)
        {
            var table = Table(reasons);
            stages.Add(new DisclosedStage(
                label,
                table.Total.IsWithheld ? SuppressedCount.Withheld : Published(left, settings),
                [.. reasons.Select((reason, i) => new DisclosedLoss(reason, table.Cells[i]))]));
            left -= reasons.Sum(attrition.CohortLost);
        }

        return [.. stages, new DisclosedStage("In the treatment group", Published(left, settings), [])];
    }

    /// <summary>The pool: how many there were at first, and the losses.</summary>
    public static (SuppressedCount Start, IReadOnlyList<DisclosedLoss> Losses) Pool(AttritionTable attrition, DisclosureSettings settings)
    {
        var steps = attrition.Steps.Where(step => step.Pool is not null).ToList();
        var table = OneWaySuppression.Apply([.. steps.Select(step => (long)step.Pool!.Value)], settings);
        return (
            table.Total.IsWithheld ? SuppressedCount.Withheld : Published(attrition.PoolStart, settings),
            [.. steps.Select((step, i) => new DisclosedLoss(step.Reason, table.Cells[i]))]);
    }

    private static SuppressedCount Published(int people, DisclosureSettings settings) => OneWaySuppression.Apply([people], settings).Cells[0];
}
