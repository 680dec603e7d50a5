namespace JusticeDataLab.Workbench.Core.Covariates;

/// <summary>How a covariate that is a number enters the propensity model.</summary>
public enum NumberShape
{
    /// <summary>By its value: the log-odds rise or fall along a straight line.</summary>
    Linear,

    /// <summary>By its value and its square: the log-odds may bend, and balance is judged on both.</summary>
    Quadratic,

    /// <summary>
    /// As <see cref="Quadratic"/>, and a count also by whether it is above zero: the step from none to one may be unlike
    /// those that follow. Source: Robertson, Boyle, Hsieh, Macfarlane and Maisonneuve 1994 (a spike at zero).
    /// </summary>
    Flexible,
}
