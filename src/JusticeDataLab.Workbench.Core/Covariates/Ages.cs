namespace JusticeDataLab.Workbench.Core.Covariates;

/// <summary>Age in whole years.</summary>
public static class Ages
{
    /// <summary>
    /// Whole years from birth to a day. Someone born on 29 February is a year older on 28 February in common years, as
    /// anniversaries fall elsewhere in the method.
    /// </summary>
    /// <param name="born">Date of birth.</param>
    /// <param name="day">The day; a day before birth gives a negative number.</param>
    public static int WholeYears(DateOnly born, DateOnly day)
    {
        var years = day.Year - born.Year;
        return born.AddYears(years) > day ? years - 1 : years;
    }
}
