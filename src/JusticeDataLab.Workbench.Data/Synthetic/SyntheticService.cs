using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Data.Synthetic.Cohorts;

namespace JusticeDataLab.Workbench.Data.Synthetic;

/// <summary>An invented service whose true effect is known, and the cohort file that its organisation would submit.</summary>
/// <param name="Id">Short name; file names are made from it. Lower-case letters, digits and hyphens.</param>
/// <param name="CohortSize">People in the cohort file, on the register or not. Repeated rows come on top.</param>
/// <param name="EffectPercentagePoints">
/// True effect: mean of p1 − p0 over the people of the cohort who are on the register, in percentage points of the
/// one-year proven reoffending rate. −5 means that 5 fewer people in 100 reoffend.
/// </param>
/// <param name="Delivery">Where the service works.</param>
public sealed record SyntheticService(string Id, int CohortSize, double EffectPercentagePoints, DeliverySetting Delivery)
{
    /// <summary>
    /// How strongly taking part depends on risk: the log odds of taking part rise by this much for each unit of the log
    /// hazard of reoffending. Above 0, people of higher risk take part, so that a raw comparison makes the service look
    /// worse than it is; below 0, better; 0, taking part does not depend on risk.
    /// </summary>
    public double RiskSelection { get; init; } = 1.1;

    /// <summary>How many times less often people of regions outside the service's own take part; 1 = no difference.</summary>
    public double RegionSelection { get; init; } = 3;

    /// <summary>After release: share of people, from 0 to 1, whom the service meets on the day of their release.</summary>
    public double SameDayShare { get; init; }

    /// <summary>Share of the cohort that is not on the register, from 0 to 0.5.</summary>
    public double OffRegisterShare { get; init; } = 0.03;

    /// <summary>How often each kind of recording error occurs in the cohort file.</summary>
    public CohortErrorRates Errors { get; init; } = new();
}
