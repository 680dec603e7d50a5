namespace JusticeDataLab.Workbench.Core.AdministrativeData;

/// <summary>
/// The administrative data cannot be used. The message names table, row and column, the rule and the remedy, never a
/// value.
/// </summary>
public sealed class AdministrativeDataException : Exception
{
    /// <summary>Says what is wrong with the store as a whole.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    public AdministrativeDataException(string message)
        : base(message)
    {
    }

    /// <summary>Says what is wrong with one cell.</summary>
    /// <param name="table">Table.</param>
    /// <param name="row">Row; 1 is the first row below the header.</param>
    /// <param name="column">Column.</param>
    /// <param name="rule">What is expected there.</param>
    public AdministrativeDataException(string table, long row, string column, string rule)
        : base(FormattableString.Invariant($"Table {table}, row {row}, column {column}: {rule}. Extract the table again."))
    {
    }
}
