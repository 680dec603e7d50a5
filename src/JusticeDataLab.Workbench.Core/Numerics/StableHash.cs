using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace JusticeDataLab.Workbench.Core.Numerics;

/// <summary>
/// Hashes that are the same on every machine and in every run: SHA-256 over UTF-8 parts, each preceded by its length,
/// so that no two lists of parts can run into one another.
/// </summary>
public static class StableHash
{
    /// <summary>SHA-256 of the parts as 64 lower-case hexadecimal digits.</summary>
    /// <param name="parts">Text parts in order; null counts as a part of its own, unlike the empty text.</param>
    public static string Hex(params ReadOnlySpan<string?> parts) => Convert.ToHexStringLower(Digest(parts));

    /// <summary>The first 64 bits of the SHA-256 of the parts, for choosing and for breaking ties.</summary>
    /// <param name="parts">Text parts in order.</param>
    public static ulong Bits(params ReadOnlySpan<string?> parts) => BinaryPrimitives.ReadUInt64BigEndian(Digest(parts));

    /// <summary>SHA-256 of bytes as 64 lower-case hexadecimal digits.</summary>
    /// <param name="content">The bytes.</param>
    public static string HexOfBytes(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private static byte[] Digest(ReadOnlySpan<string?> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[4];
        foreach (var part in parts)
        {
            var bytes = part is null ? [] : Encoding.UTF8.GetBytes(part);
            BinaryPrimitives.WriteInt32BigEndian(length, part is null ? -1 : bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }

        return hash.GetHashAndReset();
    }
}
