namespace JusticeDataLab.Workbench.Core.Covariates;

/// <summary>The groups of characteristics on which people are compared.</summary>
public enum CovariateGroup
{
    /// <summary>Demographic information.</summary>
    Demographics,

    /// <summary>Index offence and sentence.</summary>
    IndexOffence,

    /// <summary>Criminal history before the index date.</summary>
    CriminalHistory,

    /// <summary>Attendance at accredited interventions.</summary>
    Interventions,

    /// <summary>Employment and benefits.</summary>
    EmploymentAndBenefits,

    /// <summary>Assessed risks and needs.</summary>
    RisksAndNeeds,
}
