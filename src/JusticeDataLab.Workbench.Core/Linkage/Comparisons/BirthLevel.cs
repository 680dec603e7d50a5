namespace JusticeDataLab.Workbench.Core.Linkage.Comparisons;

/// <summary>How far two dates of birth agree, the closest first.</summary>
public enum BirthLevel
{
    /// <summary>Missing on one side.</summary>
    Missing,

    /// <summary>The same day.</summary>
    Exact,

    /// <summary>Day and month stand in each other's place.</summary>
    DayMonthSwapped,

    /// <summary>One of the eight digits differs.</summary>
    OneDigit,

    /// <summary>Same day and month, another year.</summary>
    DayAndMonth,

    /// <summary>Same year and month, another day.</summary>
    YearAndMonth,

    /// <summary>Same year and day, another month.</summary>
    YearAndDay,

    /// <summary>Same year only.</summary>
    Year,

    /// <summary>Different.</summary>
    Different,
}
