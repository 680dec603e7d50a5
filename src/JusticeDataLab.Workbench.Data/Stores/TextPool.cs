using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace JusticeDataLab.Workbench.Data.Stores;

/// <summary>
/// Gives the same string for texts of a column that come again (codes, regions, the person of one row after another), so
/// that reading allocates little. It has a fixed size: a text that comes in pushes out one with the same place; and it
/// gives up on a column whose texts rarely repeat.
/// </summary>
internal sealed class TextPool
{
    private const int PlaceBits = 9;
    private const int Longest = 32;
    private const int Trial = 1024;
    private readonly string?[] _texts = new string?[1 << PlaceBits];
    private int _tried;
    private int _found;

    /// <summary>The text, or null when the bytes are not UTF-8.</summary>
    public string? Of(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > Longest || (_tried >= Trial && _found < Trial / 4)) return Decode(utf8);
        if (_tried < Trial) _tried++;
        ref var place = ref _texts[PlaceOf(utf8)];
        // Comparing as ASCII is enough: a text with other letters never compares equal, and is decoded each time.
        if (place is null || !Ascii.Equals(utf8, place)) return place = Decode(utf8);
        if (_tried < Trial) _found++;
        return place;
    }

    private static string? Decode(ReadOnlySpan<byte> utf8) =>
        System.Text.Unicode.Utf8.IsValid(utf8) ? Encoding.UTF8.GetString(utf8) : null;

    // The first and last eight bytes are enough: texts of one column differ there.
    private static int PlaceOf(ReadOnlySpan<byte> utf8)
    {
        ulong first = 0, last = 0;
        if (utf8.Length >= sizeof(ulong))
        {
            first = MemoryMarshal.Read<ulong>(utf8);
            last = MemoryMarshal.Read<ulong>(utf8[^sizeof(ulong)..]);
        }
        else
        {
            foreach (var unit in utf8) first = (first << 8) | unit;
        }

        unchecked
        {
            return (int)(((first * 0x9E3779B97F4A7C15) ^ BitOperations.RotateLeft(last * 0xC2B2AE3D27D4EB4F, 23)) * 0x9E3779B97F4A7C15 >> (64 - PlaceBits));
        }
    }
}
