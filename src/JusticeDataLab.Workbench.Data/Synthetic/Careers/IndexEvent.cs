using JusticeDataLab.Workbench.Core.AdministrativeData;

namespace JusticeDataLab.Workbench.Data.Synthetic.Careers;

/// <summary>A release from custody or the start of an order inside the index window, with the hazard that follows it.</summary>
/// <param name="Disposal">The sentence.</param>
/// <param name="Day">Index date as a day number.</param>
/// <param name="YearDays">Days of the calendar year after it: 365 or 366.</param>
/// <param name="Covariates">What is known before it.</param>
/// <param name="LogHazard">Logarithm of the cumulative hazard of the first counted reoffence over the year, without any service.</param>
internal sealed record IndexEvent(Disposal Disposal, int Day, int YearDays, IndexCovariates Covariates, double LogHazard)
{
    public bool IsCustody { get; } = Disposal.Type == DisposalType.Custody;

    public double Hazard => Math.Exp(LogHazard);

    /// <summary>Days to the first counted reoffence as the hazard has it, 0 when there is none in the year.</summary>
    public int DaysToFirst { get; set; }
}
