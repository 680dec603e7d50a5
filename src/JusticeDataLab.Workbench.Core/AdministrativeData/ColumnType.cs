namespace JusticeDataLab.Workbench.Core.AdministrativeData;

/// <summary>How a column of an administrative table is written.</summary>
public enum ColumnType
{
    /// <summary>Text, compared ordinally.</summary>
    Text,

    /// <summary>A date <c>yyyy-MM-dd</c>.</summary>
    Date,

    /// <summary>A whole number.</summary>
    WholeNumber,

    /// <summary>A flag, 0 or 1.</summary>
    Flag,

    /// <summary>One of a list of codes.</summary>
    Code,
}
