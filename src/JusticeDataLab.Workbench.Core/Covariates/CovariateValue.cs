namespace JusticeDataLab.Workbench.Core.Covariates;

/// <summary>One person's value of a covariate: a number, a level, or missing.</summary>
[TypeFormatterSource]
public readonly record struct CovariateValue
{
    private CovariateValue(double number, string? level)
    {
        Number = number;
        Level = level;
    }

    /// <summary>A missing value.</summary>
    public static CovariateValue Missing { get; } = new(double.NaN, null);

    /// <summary>The number; not a number when the value is a level or missing.</summary>
    public double Number { get; }

    /// <summary>The level; null when the value is a number or missing.</summary>
    public string? Level { get; }

    /// <summary>Whether the value is missing.</summary>
    public bool IsMissing => Level is null && double.IsNaN(Number);

    /// <summary>A numeric value.</summary>
    /// <param name="number">A finite number.</param>
    public static CovariateValue Of(double number) => new(number, null);

    /// <summary>A yes or no.</summary>
    /// <param name="yes">Yes is 1, no is 0.</param>
    public static CovariateValue Of(bool yes) => new(yes ? 1 : 0, null);

    /// <summary>A level, or missing when null.</summary>
    /// <param name="level">Name of the level.</param>
    public static CovariateValue OfLevel(string? level) => level is null ? Missing : new(double.NaN, level);
}
