namespace JusticeDataLab.Workbench.Core.Linkage.Blocking;

/// <summary>What a submitted person and a person on the register must share for the two to be compared; any one is enough.</summary>
public enum BlockingRule
{
    /// <summary>An identifier.</summary>
    Identifier,

    /// <summary>The serial of a PNC ID or CRO number, whatever the year.</summary>
    IdentifierSerial,

    /// <summary>Date of birth.</summary>
    DateOfBirth,

    /// <summary>Date of birth with day and month exchanged, and the first two letters of the surname.</summary>
    SwappedDateOfBirth,

    /// <summary>Forename and surname; a middle name or half of a double-barrelled surname may stand for either.</summary>
    FullName,

    /// <summary>Forename and surname in each other's place.</summary>
    SwappedNames,

    /// <summary>Surname, and forenames that are forms of one name.</summary>
    SurnameAndNickname,

    /// <summary>Surname, initial and year of birth.</summary>
    SurnameInitialAndYear,

    /// <summary>Forename, year and month of birth.</summary>
    ForenameYearAndMonth,

    /// <summary>First four letters of the surname, first two of the forename, year of birth.</summary>
    PrefixesAndYear,

    /// <summary>Surname, month and day of birth.</summary>
    SurnameMonthAndDay,

    /// <summary>Surnames that sound alike, initial and year of birth.</summary>
    PhoneticSurnameAndYear,
}
