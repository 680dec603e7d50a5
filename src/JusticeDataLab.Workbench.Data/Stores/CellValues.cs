using System.Buffers.Text;

namespace JusticeDataLab.Workbench.Data.Stores;

/// <summary>
/// Reads typed values from the text of a cell. Each value has one form only, so that equal content is equal text: no
/// signs, leading zeros or spaces.
/// </summary>
internal static class CellValues
{
    public static bool TryDate(ReadOnlySpan<byte> cell, out DateOnly date)
    {
        date = default;
        if (cell.Length != 10 || cell[4] != '-' || cell[7] != '-') return false;
        var (year, month, day) = (Digits(cell[..4]), Digits(cell[5..7]), Digits(cell[8..]));
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        date = new DateOnly(year, month, day);
        return true;
    }

    public static bool TryNumber(ReadOnlySpan<byte> cell, out int number)
    {
        number = 0;
        if (cell.IsEmpty || cell[0] is < (byte)'0' or > (byte)'9' || (cell[0] == '0' && cell.Length > 1)) return false;
        return Utf8Parser.TryParse(cell, out number, out var used) && used == cell.Length;
    }

    public static bool TryFlag(ReadOnlySpan<byte> cell, out bool flag)
    {
        flag = cell.SequenceEqual("1"u8);
        return flag || cell.SequenceEqual("0"u8);
    }

    private static int Digits(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9') return -1;
            number = (number * 10) + (digit - '0');
        }

        return number;
    }
}
