using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Net;

namespace JusticeDataLab.Workbench.Notebooks.Kernel.Zmtp;

/// <summary>A ROUTER: gives each message with the identity of its sender, and sends to the identity it is given.</summary>
internal sealed class RouterSocket : ZmtpSocket
{
    private readonly Action<byte[][]> received;
    private readonly ConcurrentDictionary<string, ZmtpPeer> byIdentity = new(StringComparer.Ordinal);
    private int named;

    /// <param name="endpoint">Where to listen.</param>
    /// <param name="received">Told of each message: the sender's identity, then the frames.</param>
    public RouterSocket(IPEndPoint endpoint, Action<byte[][]> received)
        : base(endpoint, "ROUTER", "DEALER", "REQ", "ROUTER") => this.received = received;

    /// <summary>Sends a message; the first frame is the identity of the receiver. One who has left gets nothing.</summary>
    public void Send(byte[][] frames)
    {
        if (byIdentity.TryGetValue(Key(frames[0]), out var peer)) peer.Send(frames[1..]);
    }

    protected override ZmtpPeer Admit(ZmtpConnection connection)
    {
        var peer = new ZmtpPeer(connection, connection.PeerIdentity is { Length: > 0 } own ? own : NewName());
        // A client that connects again under its name takes the place of its old connection, which may not have noticed yet.
        byIdentity[Key(peer.Identity)] = peer;
        return peer;
    }

    protected override void Received(ZmtpPeer peer, byte[][] frames) => received([peer.Identity, .. frames]);

    protected override void Left(ZmtpPeer peer) => byIdentity.TryRemove(new(Key(peer.Identity), peer));

    // Names given by the socket begin with 0, as the protocol has it; a client's own may not.
    private byte[] NewName()
    {
        var name = new byte[5];
        BinaryPrimitives.WriteInt32BigEndian(name.AsSpan(1), Interlocked.Increment(ref named));
        return name;
    }

    private static string Key(byte[] identity) => Convert.ToHexString(identity);
}
