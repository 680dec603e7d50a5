using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace JusticeDataLab.Workbench.Data.Linkage;

/// <summary>Writes columns one after the other, each behind its length in bytes, and hashes what it writes.</summary>
internal sealed class SectionWriter(Stream stream, IncrementalHash hash)
{
    public void Write<T>(ReadOnlySpan<T> column)
        where T : unmanaged
    {
        var bytes = MemoryMarshal.AsBytes(column);
        Append(BitConverter.GetBytes((long)bytes.Length));
        Append(bytes);
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        hash.AppendData(bytes);
        stream.Write(bytes);
    }
}
