using Npgsql;

namespace JusticeDataLab.Workbench.Data.PostgreSql;

/// <summary>
/// Rows on their way from the database, as bytes. The driver hands them out one message, that is one row, at a time; they
/// are gathered, so that the reader above is called seldom.
/// </summary>
internal sealed class CopyStream(NpgsqlConnection connection, string table, string statement) : Stream
{
    private readonly NpgsqlRawCopyStream _copy = Database.Guarded(() => (NpgsqlRawCopyStream)connection.BeginTextExport(statement).BaseStream, table);
    private bool _ended;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var filled = 0;
        try
        {
            while (!_ended && filled < buffer.Length)
            {
                var read = _copy.Read(buffer[filled..]);
                _ended = read == 0;
                filled += read;
            }
        }
        catch (Exception fault) when (fault is NpgsqlException or IOException or TimeoutException or ObjectDisposedException)
        {
            throw Database.Translate(fault, table);
        }

        return filled;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) Stop();
        base.Dispose(disposing);
    }

    // A reader that has seen enough does not wait for the rest of a national table.
    private void Stop()
    {
        try
        {
            if (!_ended) _copy.Cancel();
            _copy.Dispose();
        }
        catch (Exception fault) when (fault is NpgsqlException or IOException or TimeoutException or InvalidOperationException or OperationCanceledException)
        {
            // The connection is closed next, whatever state it is in.
        }
    }
}
