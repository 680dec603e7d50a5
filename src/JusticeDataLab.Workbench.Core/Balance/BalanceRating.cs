namespace JusticeDataLab.Workbench.Core.Balance;

/// <summary>How alike the groups are on a covariate, by the size of the standardised mean difference.</summary>
public enum BalanceRating
{
    /// <summary>Alike: within the first threshold.</summary>
    Green,

    /// <summary>Between the thresholds.</summary>
    Amber,

    /// <summary>Beyond the second threshold.</summary>
    Red,

    /// <summary>Not defined: nobody differs from anybody on this covariate, or a group is empty.</summary>
    NotRated,
}
