using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Data.Synthetic.Offences;

namespace JusticeDataLab.Workbench.Data.Synthetic.Careers;

/// <summary>
/// The process behind reoffending: the cumulative hazard of the first counted reoffence over the year after an index
/// date is Λ = exp(η), where η is linear in the covariates, and runs over the year as Λ·H(u) with H(u) = u^0.8, so that
/// the risk falls slowly. A service multiplies what is left of the hazard after its start by a ratio θ.
/// </summary>
internal static class ReoffendingHazard
{
    private const double Shape = 0.8;

    /// <summary>η = ln Λ.</summary>
    public static double Log(IndexCovariates covariates)
    {
        var custody = covariates.Type == DisposalType.Custody;
        var log = -0.42
            + (0.62 * (covariates.Copas + 1.0))
            - (0.030 * (Math.Clamp(covariates.Age, 18, 60) - 32))
            + OffenceCatalogue.Of(covariates.Group).LogHazard
            + (covariates.Woman ? -0.12 : 0)
            + (covariates.Employed ? -0.45 : 0)
            + (covariates.OnBenefit ? 0.20 : 0)
            + (covariates.PreviousCustody > 0 ? 0.15 : 0)
            + (covariates.PreviousCustody > 4 ? 0.10 : 0)
            + (covariates.PreviousDrugs ? 0.18 : 0)
            + (covariates.CompletedProgramme ? -0.15 : 0)
            + (covariates.Type == DisposalType.SuspendedSentence ? -0.15 : 0);
        if (custody) log += covariates.CustodialDays < 182 ? 0.30 : covariates.CustodialDays >= 1461 ? -0.40 : 0;
        return Math.Min(log, 1.0);
    }

    /// <summary>Share of the year's hazard that has run after a share of the year.</summary>
    public static double Run(double yearShare) => yearShare <= 0 ? 0 : yearShare >= 1 ? 1 : Math.Pow(yearShare, Shape);

    /// <summary>Chance of a counted reoffence within the year, given none within the lag.</summary>
    /// <param name="hazard">Λ.</param>
    /// <param name="lagDays">Start lag in days.</param>
    /// <param name="yearDays">Days of the year.</param>
    /// <param name="ratio">θ; 1 without the service.</param>
    public static double Probability(double hazard, int lagDays, int yearDays, double ratio) =>
        1 - Math.Exp(-hazard * ratio * (1 - Run((double)lagDays / yearDays)));

    /// <summary>The day after the index date (1 = the next day) on which the hazard reaches a level; 0 when not within the year.</summary>
    /// <param name="level">An exponential number with mean 1.</param>
    /// <param name="hazard">Λ.</param>
    /// <param name="yearDays">Days of the year.</param>
    /// <param name="treatment">What a service does to the hazard, or null.</param>
    public static int FirstDay(double level, double hazard, int yearDays, Treatment? treatment)
    {
        if (treatment is null) return level >= hazard ? 0 : Day(level / hazard, yearDays, 1);
        var lagRun = Run((double)treatment.LagDays / yearDays);
        if (level < hazard * lagRun) return Math.Min(Day(level / hazard, yearDays, 1), treatment.LagDays);
        var left = level - (hazard * lagRun);
        if (left >= hazard * treatment.Ratio * (1 - lagRun)) return 0;
        return Day(lagRun + (left / (hazard * treatment.Ratio)), yearDays, treatment.LagDays + 1);
    }

    private static int Day(double run, int yearDays, int earliest) =>
        Math.Clamp((int)Math.Ceiling(yearDays * Math.Pow(run, 1 / Shape)), earliest, yearDays);
}
