namespace JusticeDataLab.Workbench.Core.Cohorts;

/// <summary>The fields of a cohort file that the workbench knows. Any other column is kept and may define a planned analysis.</summary>
public enum CohortField
{
    /// <summary>Surname; required.</summary>
    Surname,

    /// <summary>Forename; required.</summary>
    Forename,

    /// <summary>Middle names.</summary>
    MiddleNames,

    /// <summary>Date of birth; required.</summary>
    DateOfBirth,

    /// <summary>Gender; required.</summary>
    Gender,

    /// <summary>Start of the intervention; this or the end is required.</summary>
    InterventionStart,

    /// <summary>End of the intervention; this or the start is required.</summary>
    InterventionEnd,

    /// <summary>Release from custody or start of the community sentence, as the organisation knows it.</summary>
    IndexDate,

    /// <summary>Date of conviction.</summary>
    ConvictionDate,

    /// <summary>Police National Computer identifier.</summary>
    PncId,

    /// <summary>Criminal Records Office number.</summary>
    Cro,

    /// <summary>Prison number.</summary>
    PrisonNumber,
}
