namespace JusticeDataLab.Workbench.Data.Tests.Synthetic;

/// <summary>How many people reoffended against the sum of their chances.</summary>
internal sealed class Tally
{
    private double _reoffended;
    private double _expected;
    private double _variance;

    public int Count { get; private set; }

    public double StandardErrorsOff => (_reoffended - _expected) / Math.Sqrt(_variance);

    public void Add(double chance, bool reoffended)
    {
        _reoffended += reoffended ? 1 : 0;
        _expected += chance;
        _variance += chance * (1 - chance);
        Count++;
    }
}
