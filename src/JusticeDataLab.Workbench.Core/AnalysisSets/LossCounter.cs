namespace JusticeDataLab.Workbench.Core.AnalysisSets;

/// <summary>Counts losses by reason while people are considered one by one.</summary>
internal sealed class LossCounter
{
    // Which reasons can apply to whom: the table shows a dash where one cannot. Losses that were counted always show, so
    // that the table adds up: a pool person's restarted year can run past the data.
    private static readonly AttritionReason[] CohortOnly =
    [
        AttritionReason.RecordNotUsable, AttritionReason.SamePersonTwice, AttritionReason.NotLinked,
        AttritionReason.NoSuitableSentence, AttritionReason.OutsideDataWindow,
    ];

    private static readonly AttritionReason[] PoolOnly = [AttritionReason.MayBeInCohort, AttritionReason.NoTreatedInStratum];

    private readonly Dictionary<AttritionReason, int> _cohort = [];
    private readonly Dictionary<AttritionReason, int> _pool = [];

    public void Cohort(AttritionReason reason, int people = 1) => _cohort[reason] = _cohort.GetValueOrDefault(reason) + people;

    public void Pool(AttritionReason reason) => _pool[reason] = _pool.GetValueOrDefault(reason) + 1;

    /// <summary>The table of all reasons that are applied here; the last two come later.</summary>
    public AttritionTable Table(int submitted, int poolStart) => new(
        submitted,
        poolStart,
        [.. Enum.GetValues<AttritionReason>()
            .Where(reason => reason < AttritionReason.OutsideThisAnalysis)
            .Select(reason => new AttritionStep(
                reason,
                Shown(_cohort, reason, PoolOnly),
                Shown(_pool, reason, CohortOnly)))]);

    private static int? Shown(Dictionary<AttritionReason, int> losses, AttritionReason reason, AttritionReason[] ofOthersOnly) =>
        losses.TryGetValue(reason, out var people) ? people : ofOthersOnly.Contains(reason) ? null : 0;
}
