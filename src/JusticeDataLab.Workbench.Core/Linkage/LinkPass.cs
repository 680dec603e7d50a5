namespace JusticeDataLab.Workbench.Core.Linkage;

/// <summary>The deterministic passes in the order in which they are tried; the first that finds someone decides.</summary>
public enum LinkPass
{
    /// <summary>Same PNC ID, and a name or the date of birth agrees too.</summary>
    PncId,

    /// <summary>Same prison number, and a name or the date of birth agrees too.</summary>
    PrisonNumber,

    /// <summary>Same CRO number, and a name or the date of birth agrees too.</summary>
    Cro,

    /// <summary>Same surname, forename and date of birth; sex not different.</summary>
    NameAndDateOfBirth,

    /// <summary>Same surname, initial of the forename and date of birth; sex not different.</summary>
    Initial,

    /// <summary>Surname and forename swapped; same date of birth; sex not different.</summary>
    SwappedNames,

    /// <summary>Same names; day and month of the date of birth swapped; sex not different.</summary>
    SwappedDayAndMonth,

    /// <summary>One character of a name or one digit of the date of birth differs; the rest agrees; sex not different.</summary>
    OneCharacter,

    /// <summary>Forenames are forms of one name; same surname and date of birth; sex not different.</summary>
    Nickname,

    /// <summary>Same identifier but nothing else agrees: never linked without review.</summary>
    IdentifierAlone,
}
