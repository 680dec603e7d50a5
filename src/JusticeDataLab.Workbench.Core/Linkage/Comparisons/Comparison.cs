namespace JusticeDataLab.Workbench.Core.Linkage.Comparisons;

/// <summary>What is compared between a submitted person and a person on the register.</summary>
public enum Comparison
{
    /// <summary>Forename and surname together.</summary>
    Name,

    /// <summary>Date of birth.</summary>
    DateOfBirth,

    /// <summary>Sex.</summary>
    Sex,

    /// <summary>Middle name.</summary>
    MiddleName,

    /// <summary>PNC ID.</summary>
    PncId,

    /// <summary>CRO number.</summary>
    Cro,

    /// <summary>Prison number.</summary>
    PrisonNumber,
}
