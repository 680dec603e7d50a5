using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Matching;

/// <summary>The largest distance at which two people may be matched. The boundary belongs to it: |d| ≤ width.</summary>
[TypeFormatterSource]
public sealed record Caliper
{
    /// <summary>Makes a caliper.</summary>
    /// <param name="width">Width: a finite number of at least 0, where 0 asks for equal scores.</param>
    /// <param name="unit">Its unit.</param>
    /// <exception cref="ArgumentOutOfRangeException">The width is negative or not a number.</exception>
    public Caliper(double width, CaliperUnit unit)
    {
        if (!(width >= 0) || double.IsInfinity(width))
            throw new ArgumentOutOfRangeException(nameof(width), width, "Must be a finite number of at least 0. Leave the caliper out to match at any distance.");
        Width = width;
        Unit = unit;
    }

    /// <summary>Width.</summary>
    public double Width { get; }

    /// <summary>Its unit.</summary>
    public CaliperUnit Unit { get; }

    /// <summary>The width in the score's own unit.</summary>
    /// <param name="scores">Scores of everyone left after common support.</param>
    public double Raw(ReadOnlySpan<double> scores) =>
        Unit == CaliperUnit.Raw ? Width : Width * Spread.StandardDeviation(scores);

    /// <summary>Width and unit in words, for example <c>0.2 standard deviations of the score</c>.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Width} {(Unit == CaliperUnit.Raw ? "units of the score" : "standard deviations of the score")}");
}
