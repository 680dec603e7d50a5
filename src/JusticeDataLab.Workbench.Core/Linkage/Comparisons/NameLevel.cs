namespace JusticeDataLab.Workbench.Core.Linkage.Comparisons;

/// <summary>How far two names agree, forename and surname together, the closest first.</summary>
public enum NameLevel
{
    /// <summary>Nothing to compare.</summary>
    Missing,

    /// <summary>Forename and surname agree.</summary>
    Exact,

    /// <summary>Forename and surname stand in each other's place.</summary>
    Swapped,

    /// <summary>Same surname; the forenames are forms of one name.</summary>
    Nickname,

    /// <summary>Same surname; one side's forename is the other's middle name.</summary>
    MiddleNameAsFirst,

    /// <summary>Same surname; the forenames are near.</summary>
    ForenameNear,

    /// <summary>Same forename; the surnames are near.</summary>
    SurnameNear,

    /// <summary>Forenames agree; one surname is half of the other, which is double-barrelled.</summary>
    HalfSurname,

    /// <summary>Neither part agrees exactly, both nearly.</summary>
    BothNear,

    /// <summary>Same surname; one side gives only an initial, and it agrees.</summary>
    Initial,

    /// <summary>Same or near surname; one side has no forename.</summary>
    NoForename,

    /// <summary>Same or near forename; one side has no surname.</summary>
    NoSurname,

    /// <summary>Same surname; the forenames differ.</summary>
    SurnameOnly,

    /// <summary>Same forename; the surnames differ.</summary>
    ForenameOnly,

    /// <summary>The names differ.</summary>
    Different,
}
