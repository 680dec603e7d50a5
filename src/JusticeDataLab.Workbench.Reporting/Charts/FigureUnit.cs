namespace JusticeDataLab.Workbench.Reporting.Charts;

/// <summary>Unit of the values of a figure; decides how numbers are written.</summary>
public enum FigureUnit
{
    /// <summary>Percent, 34.2 for 34.2%: written with the sign.</summary>
    Percent,

    /// <summary>Difference of two percentages: written as a number, the unit named in headings.</summary>
    PercentagePoints,

    /// <summary>A number, for example reoffences for each person.</summary>
    Number,

    /// <summary>Days: written as a number, the unit named in headings.</summary>
    Days,
}
