using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace JusticeDataLab.Workbench.Data.Linkage;

/// <summary>Reads columns that <see cref="SectionWriter"/> wrote, and hashes what it reads.</summary>
internal sealed class SectionReader(Stream stream, IncrementalHash hash)
{
    /// <summary>The next column.</summary>
    /// <exception cref="EndOfStreamException">It is not there, or its length cannot be right.</exception>
    public T[] Read<T>()
        where T : unmanaged
    {
        var length = new byte[sizeof(long)];
        stream.ReadExactly(length);
        hash.AppendData(length);
        var bytes = BitConverter.ToInt64(length);
        if (bytes < 0 || bytes > stream.Length - stream.Position || bytes % Unsafe.SizeOf<T>() != 0) throw new EndOfStreamException();
        var column = GC.AllocateUninitializedArray<T>((int)(bytes / Unsafe.SizeOf<T>()));
        var content = MemoryMarshal.AsBytes(column.AsSpan());
        stream.ReadExactly(content);
        hash.AppendData(content);
        return column;
    }
}
