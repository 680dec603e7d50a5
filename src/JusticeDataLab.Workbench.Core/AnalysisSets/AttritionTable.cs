namespace JusticeDataLab.Workbench.Core.AnalysisSets;

/// <summary>
/// Who was lost on the way, and why: the numbers left are what the starting numbers less the losses give, so the table
/// adds up by construction.
/// </summary>
/// <param name="Submitted">Rows of the cohort file.</param>
/// <param name="PoolStart">People on the register with an index disposal of the same kinds in the window.</param>
/// <param name="Steps">Losses in order.</param>
[TypeFormatterSource]
public sealed record AttritionTable(int Submitted, int PoolStart, IReadOnlyList<AttritionStep> Steps)
{
    /// <summary>People of the cohort left after all losses.</summary>
    public int CohortLeft => Submitted - Steps.Sum(step => step.Cohort ?? 0);

    /// <summary>People of the pool left after all losses.</summary>
    public int PoolLeft => PoolStart - Steps.Sum(step => step.Pool ?? 0);

    /// <summary>The table with one more loss.</summary>
    /// <param name="step">The loss.</param>
    public AttritionTable Then(AttritionStep step) => this with { Steps = [.. Steps, step] };

    /// <summary>People of the cohort lost for a reason.</summary>
    /// <param name="reason">Why.</param>
    public int CohortLost(AttritionReason reason) => Steps.Where(step => step.Reason == reason).Sum(step => step.Cohort ?? 0);

    /// <summary>People of the pool lost for a reason.</summary>
    /// <param name="reason">Why.</param>
    public int PoolLost(AttritionReason reason) => Steps.Where(step => step.Reason == reason).Sum(step => step.Pool ?? 0);

    /// <summary>People of the cohort left after a loss and all before it.</summary>
    /// <param name="position">Position of the loss in <see cref="Steps"/>.</param>
    public int CohortLeftAfter(int position) => Submitted - Steps.Take(position + 1).Sum(step => step.Cohort ?? 0);
}
