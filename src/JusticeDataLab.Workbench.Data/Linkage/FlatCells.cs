using System.Buffers.Text;
using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Linkage.Register;

namespace JusticeDataLab.Workbench.Data.Linkage;

/// <summary>Reads dates and sexes of a flat register straight from its bytes; what cannot be read is missing.</summary>
internal static class FlatCells
{
    /// <summary>A date written yyyy-MM-dd or dd/MM/yyyy, as the number yyyymmdd; 0 when it is none.</summary>
    public static int Birth(ReadOnlySpan<byte> cell)
    {
        if (cell.Length != 10) return BirthCode.Missing;
        var iso = cell[4] == '-' && cell[7] == '-';
        if (!iso && (cell[2] != '/' || cell[5] != '/')) return BirthCode.Missing;
        if (!Number(iso ? cell[..4] : cell[6..], out var y)) return BirthCode.Missing;
        if (!Number(iso ? cell[5..7] : cell[3..5], out var m)) return BirthCode.Missing;
        if (!Number(iso ? cell[8..] : cell[..2], out var d)) return BirthCode.Missing;
        return BirthCode.IsDate(BirthCode.Of(y, m, d)) ? BirthCode.Of(new DateOnly(y, m, d)) : BirthCode.Missing;
    }

    /// <summary>Sex by its code or word; either case.</summary>
    public static Sex Sex(ReadOnlySpan<byte> cell) => cell.IsEmpty ? Core.AdministrativeData.Sex.NotKnown : (cell[0] | 0x20) switch
    {
        'm' => Core.AdministrativeData.Sex.Male,
        'f' or 'w' => Core.AdministrativeData.Sex.Female,
        _ => Core.AdministrativeData.Sex.NotKnown,
    };

    private static bool Number(ReadOnlySpan<byte> digits, out int number) =>
        Utf8Parser.TryParse(digits, out number, out var used) && used == digits.Length && digits.Length > 0 && number >= 0;
}
