namespace JusticeDataLab.Workbench.Reporting.Publication.Model;

/// <summary>Unit of a number in a table.</summary>
public enum CellUnit
{
    /// <summary>A count of people.</summary>
    People,

    /// <summary>A number, for example reoffences for each person, or a p value.</summary>
    Number,

    /// <summary>Percent, 34 for 34%.</summary>
    Percent,

    /// <summary>Difference of two percentages.</summary>
    PercentagePoints,

    /// <summary>Days.</summary>
    Days,
}
