using System.Security.Cryptography;
using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Provenance;

namespace JusticeDataLab.Workbench.Data.Stores;

/// <summary>
/// The fingerprint of a table's content: SHA-256 over the header and the canonical text of its rows in key order. It is
/// the same in every store, and that of the file where the file is written canonically.
/// </summary>
internal sealed class ContentHash : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] _buffer = new byte[1 << 16];
    private readonly TableSchema _schema;
    private int _filled;
    private long _rows;

    public ContentHash(TableSchema schema)
    {
        _schema = schema;
        Append(CanonicalRow.Header(schema));
    }

    /// <summary>The hash of rows that are read from where they are to the last.</summary>
    public static InputFingerprint Of(RowCursor rows)
    {
        using var hash = new ContentHash(rows.Schema);
        var line = new CanonicalRow();
        while (rows.Next()) hash.Add(line.Line(rows));
        return hash.Complete();
    }

    /// <summary>Adds the canonical text of the next row.</summary>
    public void Add(ReadOnlySpan<byte> line)
    {
        Append(line);
        _rows++;
    }

    public InputFingerprint Complete()
    {
        _hash.AppendData(_buffer.AsSpan(0, _filled));
        return new InputFingerprint(_schema.Name, Convert.ToHexStringLower(_hash.GetHashAndReset()), _rows, _schema.Columns.Count);
    }

    public void Dispose() => _hash.Dispose();

    private void Append(ReadOnlySpan<byte> text)
    {
        if (_filled + text.Length > _buffer.Length)
        {
            _hash.AppendData(_buffer.AsSpan(0, _filled));
            _filled = 0;
        }

        if (text.Length > _buffer.Length)
        {
            _hash.AppendData(text);
            return;
        }

        text.CopyTo(_buffer.AsSpan(_filled));
        _filled += text.Length;
    }
}
