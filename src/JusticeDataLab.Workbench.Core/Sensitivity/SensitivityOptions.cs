namespace JusticeDataLab.Workbench.Core.Sensitivity;

/// <summary>What is tried to see how firm a result is. None of it changes the result, so it is no part of a request's settings.</summary>
[TypeFormatterSource]
public sealed record SensitivityOptions
{
    /// <summary>Sizes Γ of a hidden bias, in rising order, each at least 1.</summary>
    public IReadOnlyList<double> Gammas { get; init; } = [1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.75, 2, 2.5, 3];

    /// <summary>How many years the index date is moved back for negative controls.</summary>
    public IReadOnlyList<int> PlaceboYears { get; init; } = [1, 2, 3];

    /// <summary>Shares trimmed from scores and weights.</summary>
    public IReadOnlyList<double> TrimShares { get; init; } = [0.01, 0.05];

    /// <summary>How many times as strong as a recorded covariate an unrecorded one is taken to be.</summary>
    public IReadOnlyList<double> BenchmarkTimes { get; init; } = [1, 2, 3];
}
