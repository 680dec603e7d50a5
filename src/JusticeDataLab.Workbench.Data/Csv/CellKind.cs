namespace JusticeDataLab.Workbench.Data.Csv;

/// <summary>How the cells of a column are read.</summary>
public enum CellKind
{
    /// <summary>As text; no cell may be empty.</summary>
    Text,

    /// <summary>As finite numbers with a decimal point; no cell may be empty.</summary>
    Number,

    /// <summary>As finite numbers with a decimal point; an empty cell is a missing value.</summary>
    OptionalNumber,
}
