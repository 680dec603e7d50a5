namespace JusticeDataLab.Workbench.Core.Covariates;

/// <summary>One covariate over all people of an analysis set.</summary>
public sealed class CovariateColumn
{
    /// <summary>Level that stands for a missing value of a categorical covariate.</summary>
    public const string MissingLevel = "Missing";

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

    /// <summary>One person's value.</summary>
    /// <param name="row">Row of the analysis set.</param>
    public CovariateValue ValueOf(int row) =>
        Covariate.Kind is CovariateKind.Categorical && !double.IsNaN(Numbers[row])
            ? CovariateValue.OfLevel(Levels[(int)Numbers[row]])
            : double.IsNaN(Numbers[row]) ? CovariateValue.Missing : CovariateValue.Of(Numbers[row]);

    /// <summary>People whose value is missing.</summary>
    public int MissingCount => Numbers.Count(double.IsNaN);

    /// <summary>The level of someone, of a categorical covariate.</summary>
    /// <param name="row">Row of the person.</param>
    public string LevelOf(int row) => double.IsNaN(Numbers[row]) ? MissingLevel : Levels[(int)Numbers[row]];

    /// <summary>The column for some of the people.</summary>
    internal CovariateColumn Of(int[] rows) => new(Covariate, [.. rows.Select(row => Numbers[row])], Levels);
}
