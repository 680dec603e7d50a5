using System.Buffers.Binary;

namespace JusticeDataLab.Workbench.Notebooks.Kernel.Zmtp;

/// <summary>
/// One connection of ZMTP 3 with the NULL mechanism: greeting, READY, then messages of several frames. Reading and
/// writing may go on at once, each by one caller at a time. Sizes are bounded, so a peer cannot make the process
/// allocate what it does not send.
/// </summary>
internal sealed class ZmtpConnection : IDisposable
{
    /// <summary>Most bytes of a message that is read.</summary>
    public const int LargestMessage = 256 * 1024 * 1024;

    private const int MostFrames = 1024;
    private const int Piece = 64 * 1024;

    private readonly Stream stream;
    private readonly BufferedStream reading;
    private readonly SemaphoreSlim writing = new(1, 1);

    private ZmtpConnection(Stream stream)
    {
        this.stream = stream;
        reading = new BufferedStream(stream, Piece);
    }

    /// <summary>Kind of socket at the other end, for example <c>DEALER</c>.</summary>
    public string PeerType { get; private set; } = "";

    /// <summary>Name the other end gave itself; empty when it gave none.</summary>
    public byte[] PeerIdentity { get; private set; } = [];

    /// <summary>Shakes hands on a connected stream; the same on both sides.</summary>
    /// <param name="stream">The stream. It belongs to the connection from here on.</param>
    /// <param name="socketType">Kind of socket at this end.</param>
    /// <param name="identity">Name of this end; may be empty.</param>
    /// <param name="cancellation">Stops waiting for the other end.</param>
    /// <exception cref="ZmtpException">The other end does not speak the protocol.</exception>
    public static async Task<ZmtpConnection> OpenAsync(Stream stream, string socketType, ReadOnlyMemory<byte> identity, CancellationToken cancellation)
    {
        var connection = new ZmtpConnection(stream);
        await stream.WriteAsync(ZmtpFrames.Greeting(), cancellation).ConfigureAwait(false);
        var greeting = new byte[ZmtpFrames.GreetingLength];
        await connection.FillAsync(greeting, cancellation).ConfigureAwait(false);
        ZmtpFrames.CheckGreeting(greeting);
        await connection.SendCommandAsync("READY", ZmtpFrames.Ready(socketType, identity.Span), cancellation).ConfigureAwait(false);
        var (flags, body) = await connection.FrameAsync(LargestMessage, cancellation).ConfigureAwait(false) ?? throw new ZmtpException("The peer left before it was ready.");
        var (name, data) = (flags & ZmtpFrames.Command) != 0 ? ZmtpFrames.ReadCommand(body) : throw new ZmtpException("The peer sent a message before it was ready.");
        if (name != "READY") throw new ZmtpException("The peer refused the connection.");
        (connection.PeerType, connection.PeerIdentity) = ZmtpFrames.ReadReady(data);
        return connection;
    }

    /// <summary>The next message; null when the other end has gone. Commands of the protocol are dealt with on the way.</summary>
    /// <exception cref="ZmtpException">The other end does not speak the protocol.</exception>
    public async Task<byte[][]?> ReceiveAsync(CancellationToken cancellation)
    {
        var frames = new List<byte[]>();
        var room = LargestMessage;
        while (await FrameAsync(room, cancellation).ConfigureAwait(false) is var (flags, body))
        {
            if ((flags & ZmtpFrames.Command) != 0)
            {
                if (await CommandAsync(body, cancellation).ConfigureAwait(false) is { } subscription) return [subscription];
                continue;
            }

            frames.Add(body);
            room -= body.Length;
            if ((flags & ZmtpFrames.More) == 0) return [.. frames];
            if (frames.Count >= MostFrames) throw new ZmtpException("A message has too many frames.");
        }

        return null;
    }

    /// <summary>Sends a message whole.</summary>
    public async Task SendAsync(IReadOnlyList<byte[]> frames, CancellationToken cancellation)
    {
        await writing.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            using var bytes = new MemoryStream();
            for (var i = 0; i < frames.Count; i++)
            {
                bytes.Write(ZmtpFrames.Header(i < frames.Count - 1 ? ZmtpFrames.More : (byte)0, frames[i].Length));
                bytes.Write(frames[i]);
            }

            await stream.WriteAsync(bytes.GetBuffer().AsMemory(0, (int)bytes.Length), cancellation).ConfigureAwait(false);
        }
        finally
        {
            writing.Release();
        }
    }

    /// <summary>Closes the connection.</summary>
    public void Dispose()
    {
        stream.Dispose();
        writing.Dispose();
    }

    /// <summary>Deals with a command. Subscriptions of ZMTP 3.1 come back in the form of 3.0: a message of 1 or 0 and the topic.</summary>
    private async Task<byte[]?> CommandAsync(byte[] body, CancellationToken cancellation)
    {
        var (name, data) = ZmtpFrames.ReadCommand(body);
        switch (name)
        {
            case "SUBSCRIBE": return [1, .. data];
            case "CANCEL": return [0, .. data];
            case "PING" when data.Length >= 2: await SendCommandAsync("PONG", data[2..], cancellation).ConfigureAwait(false); break;
        }

        return null;
    }

    private async Task SendCommandAsync(string name, byte[] data, CancellationToken cancellation)
    {
        var body = ZmtpFrames.CommandBody(name, data);
        await writing.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            byte[] frame = [.. ZmtpFrames.Header(ZmtpFrames.Command, body.Length), .. body];
            await stream.WriteAsync(frame, cancellation).ConfigureAwait(false);
        }
        finally
        {
            writing.Release();
        }
    }

    private async Task<(byte Flags, byte[] Body)?> FrameAsync(int room, CancellationToken cancellation)
    {
        var start = new byte[1];
        if (await reading.ReadAsync(start, cancellation).ConfigureAwait(false) == 0) return null;
        var flags = start[0];
        if ((flags & ~(ZmtpFrames.More | ZmtpFrames.Long | ZmtpFrames.Command)) != 0) throw new ZmtpException("A frame has unknown flags.");
        var size = new byte[(flags & ZmtpFrames.Long) != 0 ? 8 : 1];
        await FillAsync(size, cancellation).ConfigureAwait(false);
        var length = size.Length == 1 ? size[0] : BinaryPrimitives.ReadUInt64BigEndian(size);
        if (length > (ulong)room) throw new ZmtpException("A message is too large.");
        return (flags, await BodyAsync((int)length, cancellation).ConfigureAwait(false));
    }

    /// <summary>Reads a body piece by piece: room is made for what has come, not for what was announced.</summary>
    private async Task<byte[]> BodyAsync(int length, CancellationToken cancellation)
    {
        var body = new byte[Math.Min(length, Piece)];
        for (var filled = 0; ; Array.Resize(ref body, (int)Math.Min(length, 2L * filled)))
        {
            await FillAsync(body.AsMemory(filled), cancellation).ConfigureAwait(false);
            filled = body.Length;
            if (filled == length) return body;
        }
    }

    private async Task FillAsync(Memory<byte> buffer, CancellationToken cancellation)
    {
        try
        {
            await reading.ReadExactlyAsync(buffer, cancellation).ConfigureAwait(false);
        }
        catch (EndOfStreamException)
        {
            throw new ZmtpException("The peer left in the middle of a message.");
        }
    }
}
