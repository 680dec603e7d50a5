namespace JusticeDataLab.Workbench.Data.Synthetic.Careers;

/// <summary>The dates that the register is built around, as day numbers.</summary>
internal sealed record IndexWindow(int From, int To, int CompleteTo, int Extract)
{
    public IndexWindow(SyntheticSettings settings)
        : this(settings.IndexFrom.DayNumber, settings.IndexTo.DayNumber, settings.ConvictionsCompleteTo.DayNumber, settings.ExtractDate.DayNumber)
    {
    }

    /// <summary>Whether a disposal would start a clock inside the window.</summary>
    public bool HoldsIndexOf(Disposal disposal) => disposal.IsIndexKind && disposal.IndexDay >= From && disposal.IndexDay <= To;
}
