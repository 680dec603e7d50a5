namespace JusticeDataLab.Workbench.Core.Covariates;

/// <summary>The fold of recorded ethnicity codes into the five groups that reports show.</summary>
public static class EthnicGroups
{
    /// <summary>White, Black, Asian, Other (mixed, Arab and other groups) or Unknown.</summary>
    /// <param name="code">Code as recorded, or null.</param>
    public static string Of(string? code) => code switch
    {
        null or "NS" or "UN" or "Z1" or "MERGE" => "Unknown",
        ['W', ..] => "White",
        ['B', ..] => "Black",
        "O1" or ['A', ..] => "Asian",
        _ => "Other",
    };
}
