using System.Text;

namespace JusticeDataLab.Workbench.Data.Stores;

/// <summary>
/// Gives the same string for short texts that come again soon (codes, regions, the person of one row after another), so
/// that reading allocates little. It has a fixed size: a text that comes in pushes out one with the same place.
/// </summary>
internal sealed class TextPool
{
    private const int Places = 1 << 12;
    private const int Longest = 32;
    private readonly string?[] _texts = new string?[Places];

    /// <summary>The text, or null when the bytes are not UTF-8.</summary>
    public string? Of(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > Longest) return Decode(utf8);
        ref var place = ref _texts[PlaceOf(utf8)];
        // Comparing as ASCII is enough: a text with other letters never compares equal, and is decoded each time.
        return place is not null && Ascii.Equals(utf8, place) ? place : place = Decode(utf8);
    }

    private static string? Decode(ReadOnlySpan<byte> utf8) =>
        System.Text.Unicode.Utf8.IsValid(utf8) ? Encoding.UTF8.GetString(utf8) : null;

    private static int PlaceOf(ReadOnlySpan<byte> utf8)
    {
        unchecked
        {
            var hash = 2166136261u;
            foreach (var unit in utf8) hash = (hash ^ unit) * 16777619u;
            return (int)((hash ^ (hash >> 15)) % Places);
        }
    }
}
