namespace JusticeDataLab.Workbench.Core.Linkage.Quality;

/// <summary>How far two engines agree about a row.</summary>
public enum EngineAgreement
{
    /// <summary>Both link it to the same person.</summary>
    SamePerson,

    /// <summary>Both link it, to different people.</summary>
    DifferentPeople,

    /// <summary>Only the first engine links it.</summary>
    OnlyFirst,

    /// <summary>Only the second engine links it.</summary>
    OnlySecond,

    /// <summary>Neither links it.</summary>
    Neither,
}
