namespace JusticeDataLab.Workbench.Core.Cohorts.Identifiers;

/// <summary>
/// The check letter of police identifiers: letter number (year and serial, read as one number) mod 23 of
/// <c>ZABCDEFGHJKLMNPQRTUVWXY</c>, counted from 0.
/// Source: rules that the Ministry of Justice publishes in its open person-matching code.
/// </summary>
public static class CheckLetter
{
    private const string Letters = "ZABCDEFGHJKLMNPQRTUVWXY";

    /// <summary>Check letter of a PNC ID: two-digit year followed by the serial padded to seven digits.</summary>
    /// <param name="year">Four-digit or two-digit year; its last two digits count.</param>
    /// <param name="serial">0 to 9,999,999.</param>
    public static char OfPncId(int year, int serial) => Letters[(int)((((year % 100) * 10_000_000L) + serial) % Letters.Length)];

    /// <summary>Check letter of a CRO number <c>NNNNNN/YYC</c>: two-digit year followed by the serial padded to six digits.</summary>
    /// <param name="year">Four-digit or two-digit year; its last two digits count.</param>
    /// <param name="serial">0 to 999,999.</param>
    public static char OfCro(int year, int serial) => Letters[(int)((((year % 100) * 1_000_000L) + serial) % Letters.Length)];

    /// <summary>Check letter of a CRO number <c>SFYY/NNNNNNC</c>: two-digit year followed by the serial as written, not padded.</summary>
    /// <param name="year">Four-digit or two-digit year; its last two digits count.</param>
    /// <param name="serial">0 to 999,999.</param>
    public static char OfShortFormatCro(int year, int serial)
    {
        var scale = 10L;
        while (scale <= serial) scale *= 10;
        return Letters[(int)((((year % 100) * scale) + serial) % Letters.Length)];
    }
}
