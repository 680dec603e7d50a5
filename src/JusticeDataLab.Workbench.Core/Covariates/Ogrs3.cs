using JusticeDataLab.Workbench.Core.AdministrativeData;

namespace JusticeDataLab.Workbench.Core.Covariates;

/// <summary>
/// The Offender Group Reconviction Scale, version 3, one-year score. Coefficients: Howard and others 2009, as published
/// by the Ministry of Justice; those for under 18 from a published implementation that cites the same source.
/// </summary>
public static class Ogrs3
{
    private const double Intercept = 1.402562384;
    private const double CopasWeight = 1.251124464;
    private const double FirstSanction = 0.126142106;
    private const double NotFirstSanction = 0.463062792;

    // Lower ends of the age bands at the index date: 14, 16, 18, 21, 25, 30, 35, 40, 50 and over.
    private static readonly int[] BandStarts = [14, 16, 18, 21, 25, 30, 35, 40, 50];

    private static readonly double[] Male =
        [0.075775765, -0.061594199, -0.625103618, -1.051515067, -1.166679288, -1.325976554, -1.368045933, -1.499690953, -2.025261458];

    private static readonly double[] Female =
        [-0.669521331, -0.959179629, -0.897480934, -1.028488454, -1.052777806, -1.129127959, -1.42187494, -1.524652221, -2.44983716];

    /// <summary>
    /// Probability of reconviction within one year: 1 / (1 + e^−z), with z the sum of the intercept, the weighted Copas
    /// rate, and the weights of first sanction, age with sex, and index offence. People of unknown sex take the male
    /// weights.
    /// </summary>
    /// <param name="sex">Sex.</param>
    /// <param name="age">Whole years of age at the index date; at least 14.</param>
    /// <param name="previousSanctions">Earlier sanctions.</param>
    /// <param name="years">Age at index conviction minus age at first sanction, both in whole years.</param>
    /// <param name="offence">Group of the index offence.</param>
    /// <exception cref="ArgumentOutOfRangeException">The age is below 14.</exception>
    public static double OneYear(Sex sex, int age, int previousSanctions, int years, OffenceGroup offence)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(age, BandStarts[0]);
        var band = Array.FindLastIndex(BandStarts, start => start <= age);
        var logit = Intercept
            + (CopasWeight * CopasRate.Of(previousSanctions, years))
            + (previousSanctions == 0 ? FirstSanction : NotFirstSanction)
            + (sex is Sex.Female ? Female : Male)[band]
            + OffenceWeight(offence);
        return 1 / (1 + Math.Exp(-logit));
    }

    private static double OffenceWeight(OffenceGroup offence) => offence switch
    {
        OffenceGroup.Violence => 0,
        OffenceGroup.Robbery => -0.634795912,
        OffenceGroup.PublicOrder => 0.181917975,
        OffenceGroup.SexualAdult => 0.003276327,
        OffenceGroup.SexualChild => -0.653434071,
        OffenceGroup.Soliciting => 0.760608858,
        OffenceGroup.DomesticBurglary => -0.12394352,
        OffenceGroup.OtherBurglary => 0.240604429,
        OffenceGroup.Theft => 0.661244321,
        OffenceGroup.Handling => 0.351866973,
        OffenceGroup.Fraud => 0.159910192,
        OffenceGroup.AbscondingBail => 0.733378677,
        OffenceGroup.TakingVehicles => 0.380059431,
        OffenceGroup.TheftFromVehicles => 0.427225615,
        OffenceGroup.OtherMotoring => 0.262228428,
        OffenceGroup.DrinkDriving => -0.121439408,
        OffenceGroup.CriminalDamage => 0.204960477,
        OffenceGroup.DrugImport => -0.795556373,
        OffenceGroup.DrugPossessionSupply => 0.077165871,
        _ => -0.060667525,
    };
}
