using System.Threading.Channels;

namespace JusticeDataLab.Workbench.Notebooks.Kernel.Zmtp;

/// <summary>One connected peer of a socket: messages to it wait in a queue and go out in order.</summary>
internal sealed class ZmtpPeer(ZmtpConnection connection, byte[] identity) : IDisposable
{
    private readonly Channel<byte[][]> outgoing = Channel.CreateUnbounded<byte[][]>(new UnboundedChannelOptions { SingleReader = true });
    private long waiting;

    /// <summary>The connection, for reading.</summary>
    public ZmtpConnection Connection { get; } = connection;

    /// <summary>What the socket calls the peer.</summary>
    public byte[] Identity { get; } = identity;

    /// <summary>Bytes that have not gone out yet.</summary>
    public long Waiting => Interlocked.Read(ref waiting);

    /// <summary>Puts a message into the queue; one for a peer that has left is dropped.</summary>
    public void Send(byte[][] frames)
    {
        var bytes = frames.Sum(frame => (long)frame.Length);
        Interlocked.Add(ref waiting, bytes);
        if (!outgoing.Writer.TryWrite(frames)) Interlocked.Add(ref waiting, -bytes);
    }

    /// <summary>Takes no more messages; <see cref="WriteAsync"/> ends once the queue is empty.</summary>
    public void Finish() => outgoing.Writer.TryComplete();

    /// <summary>Sends what is in the queue until it is finished.</summary>
    public async Task WriteAsync(CancellationToken cancellation)
    {
        await foreach (var frames in outgoing.Reader.ReadAllAsync(cancellation).ConfigureAwait(false))
        {
            await Connection.SendAsync(frames, cancellation).ConfigureAwait(false);
            Interlocked.Add(ref waiting, -frames.Sum(frame => (long)frame.Length));
        }
    }

    /// <summary>Closes the connection.</summary>
    public void Dispose()
    {
        Finish();
        Connection.Dispose();
    }
}
