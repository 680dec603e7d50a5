using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace JusticeDataLab.Workbench.Core.Linkage.Comparisons;

/// <summary>Where each character stands in a text of at most 64 characters, as the bits of one number: bit 0 is the first character.</summary>
internal readonly ref struct CharacterPositions
{
    /// <summary>The longest text, and the length of the buffer to bring.</summary>
    public const int MostCharacters = 64;

    private readonly ReadOnlySpan<ushort> blocks;
    private readonly ulong inside;

    /// <summary>Reads a text into a buffer of 64 places, so that nothing is allocated.</summary>
    public CharacterPositions(ReadOnlySpan<char> text, Span<ushort> buffer)
    {
        MemoryMarshal.Cast<char, ushort>(text).CopyTo(buffer);
        var width = Vector256<ushort>.Count;
        blocks = buffer[..((text.Length + width - 1) / width * width)];
        inside = text.IsEmpty ? 0 : ulong.MaxValue >> (MostCharacters - text.Length);
    }

    /// <summary>The places that hold a character.</summary>
    public ulong Of(char character)
    {
        var wanted = Vector256.Create((ushort)character);
        var places = 0UL;
        for (var start = 0; start < blocks.Length; start += Vector256<ushort>.Count)
        {
            var block = Vector256.Create(blocks.Slice(start, Vector256<ushort>.Count));
            places |= (ulong)Vector256.Equals(block, wanted).ExtractMostSignificantBits() << start;
        }

        return places & inside;
    }
}
