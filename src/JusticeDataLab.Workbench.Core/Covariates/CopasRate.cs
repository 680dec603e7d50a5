namespace JusticeDataLab.Workbench.Core.Covariates;

/// <summary>The Copas rate, which measures how fast a person has been sanctioned over their criminal career.</summary>
public static class CopasRate
{
    /// <summary>
    /// ln((1 + n) / (10 + t)). Source: Copas and Marshall 1998; the Ministry of Justice's use in OGRS3.
    /// </summary>
    /// <param name="previousSanctions">n: earlier sanctions, 0 or more.</param>
    /// <param name="years">t: years from the first sanction to the index conviction, 0 when the index is the first.</param>
    public static double Of(int previousSanctions, double years) => Math.Log((1 + previousSanctions) / (10 + years));
}
