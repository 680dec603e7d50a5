namespace JusticeDataLab.Workbench.Core.Matching;

/// <summary>A caliper on a covariate, beside that on the score: matched people may differ on it by no more than the width.</summary>
[TypeFormatterSource]
public sealed record CovariateCaliper
{
    /// <summary>Makes a caliper on a covariate.</summary>
    /// <param name="name">The covariate.</param>
    /// <param name="values">Its value of everyone; finite.</param>
    /// <param name="width">The caliper; standard deviations are those of the covariate.</param>
    /// <exception cref="ArgumentException">A value is not a finite number.</exception>
    public CovariateCaliper(string name, double[] values, Caliper width)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(width);
        var missing = Array.FindIndex(values, value => !double.IsFinite(value));
        if (missing >= 0) throw new ArgumentException($"{name} has no number in row {missing + 1}: a caliper needs one for everyone.", nameof(values));
        (Name, Values, Width) = (name, values, width);
    }

    /// <summary>The covariate.</summary>
    public string Name { get; }

    /// <summary>Its value of everyone.</summary>
    public double[] Values { get; }

    /// <summary>The caliper.</summary>
    public Caliper Width { get; }
}
