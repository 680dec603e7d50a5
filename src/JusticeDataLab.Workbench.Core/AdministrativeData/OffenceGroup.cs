namespace JusticeDataLab.Workbench.Core.AdministrativeData;

/// <summary>The 20 offence groups of the Offender Group Reconviction Scale, version 3.</summary>
public enum OffenceGroup
{
    /// <summary>Violence against the person.</summary>
    Violence,

    /// <summary>Robbery.</summary>
    Robbery,

    /// <summary>Public order.</summary>
    PublicOrder,

    /// <summary>Sexual offence against an adult.</summary>
    SexualAdult,

    /// <summary>Sexual offence against a child.</summary>
    SexualChild,

    /// <summary>Soliciting or prostitution.</summary>
    Soliciting,

    /// <summary>Burglary of a dwelling.</summary>
    DomesticBurglary,

    /// <summary>Other burglary.</summary>
    OtherBurglary,

    /// <summary>Theft other than of or from vehicles.</summary>
    Theft,

    /// <summary>Handling stolen goods.</summary>
    Handling,

    /// <summary>Fraud and forgery.</summary>
    Fraud,

    /// <summary>Absconding or bail offence.</summary>
    AbscondingBail,

    /// <summary>Taking and driving away, and related offences.</summary>
    TakingVehicles,

    /// <summary>Theft from vehicles.</summary>
    TheftFromVehicles,

    /// <summary>Other motoring offence.</summary>
    OtherMotoring,

    /// <summary>Drink driving.</summary>
    DrinkDriving,

    /// <summary>Criminal damage.</summary>
    CriminalDamage,

    /// <summary>Import, export or production of drugs.</summary>
    DrugImport,

    /// <summary>Possession or supply of drugs.</summary>
    DrugPossessionSupply,

    /// <summary>Any other offence.</summary>
    Other,
}
