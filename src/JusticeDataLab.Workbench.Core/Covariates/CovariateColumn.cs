namespace JusticeDataLab.Workbench.Core.Covariates;

/// <summary>One covariate over all people of an analysis set.</summary>
public sealed class CovariateColumn
{
    internal CovariateColumn(Covariate covariate, double[] numbers, IReadOnlyList<string> levels)
    {
        Covariate = covariate;
        Numbers = numbers;
        Levels = levels;
    }

    /// <summary>The dictionary entry.</summary>
    public Covariate Covariate { get; }

    /// <summary>
    /// One entry a person: the number, or for a categorical covariate the position of the level in
    /// <see cref="Levels"/>; not a number when missing.
    /// </summary>
    public double[] Numbers { get; }

    /// <summary>Levels in ordinal order; empty for a numeric covariate.</summary>
    public IReadOnlyList<string> Levels { get; }

    /// <summary>People whose value is missing.</summary>
    public int MissingCount => Numbers.Count(double.IsNaN);
}
