namespace JusticeDataLab.Workbench.Reporting.Publication.Tables;

/// <summary>A cell that holds one number, one marker or words.</summary>
/// <param name="Text">Words or a marker; for a number what programs read: no commas, no signs of a unit.</param>
/// <param name="Number">The number, rounded as published; null for words and markers.</param>
/// <param name="Decimals">Decimals of the number.</param>
public readonly record struct FlatCell(string Text, double? Number, int Decimals)
{
    /// <summary>A cell of words or a marker.</summary>
    /// <param name="text">The words.</param>
    public static FlatCell Of(string text) => new(text, null, 0);

    /// <summary>A cell of a number.</summary>
    /// <param name="number">The number, rounded as published.</param>
    /// <param name="decimals">Decimals it is published with.</param>
    public static FlatCell Of(double number, int decimals) =>
        new((number + 0.0).ToString("F" + decimals.ToString(System.Globalization.CultureInfo.InvariantCulture), System.Globalization.CultureInfo.InvariantCulture), number, decimals);
}
