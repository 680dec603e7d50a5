namespace JusticeDataLab.Workbench.Data.Tests.Synthetic.Agreement;

/// <summary>For how many people the value that the generator's hazard used is the one that the dictionary defines.</summary>
internal sealed class HazardShares
{
    private readonly Dictionary<string, (int Same, int All)> _counts = [];

    public void Add(string covariate, bool same)
    {
        var (before, all) = _counts.GetValueOrDefault(covariate);
        _counts[covariate] = (before + (same ? 1 : 0), all + 1);
    }

    public double Of(string covariate) => _counts[covariate].Same / (double)_counts[covariate].All;
}
