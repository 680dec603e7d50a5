using System.Collections.Concurrent;
using System.Net;

namespace JusticeDataLab.Workbench.Notebooks.Kernel.Zmtp;

/// <summary>
/// A PUB: sends each message to every peer that has subscribed to the beginning of its first frame. Nothing is dropped:
/// who publishes waits for a slow subscriber, and one that does not read for long loses its connection.
/// </summary>
internal sealed class PublisherSocket(IPEndPoint endpoint) : ZmtpSocket(endpoint, "PUB", "SUB", "XSUB")
{
    /// <summary>Most bytes that wait for a subscriber before publishing waits as well.</summary>
    public const long Room = 64 * 1024 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    private readonly ConcurrentDictionary<ZmtpPeer, IReadOnlyList<byte[]>> topics = new();

    /// <summary>Subscriptions in force.</summary>
    public int Subscriptions => topics.Values.Sum(list => list.Count);

    /// <summary>Publishes a message.</summary>
    public void Send(byte[][] frames)
    {
        foreach (var peer in Peers)
        {
            if (!topics.TryGetValue(peer, out var list) || !list.Any(topic => frames[0].AsSpan().StartsWith(topic))) continue;
            if (HasRoom(peer)) peer.Send(frames);
            else peer.Dispose();
        }
    }

    protected override void Received(ZmtpPeer peer, byte[][] frames)
    {
        if (frames is not [[1 or 0, ..] subscription]) return;
        var topic = subscription[1..];
        topics.AddOrUpdate(peer, _ => subscription[0] == 1 ? [topic] : [], (_, list) => subscription[0] == 1 ? [.. list, topic] : Without(list, topic));
    }

    protected override void Left(ZmtpPeer peer) => topics.TryRemove(peer, out _);

    private static bool HasRoom(ZmtpPeer peer)
    {
        for (var waited = TimeSpan.Zero; peer.Waiting > Room; waited += Pause)
        {
            if (waited > Patience) return false;
            Thread.Sleep(Pause);
        }

        return true;
    }

    // A topic subscribed twice stays until it is cancelled twice.
    private static IReadOnlyList<byte[]> Without(IReadOnlyList<byte[]> list, byte[] topic)
    {
        var first = list.ToList().FindIndex(entry => entry.AsSpan().SequenceEqual(topic));
        return first < 0 ? list : [.. list.Where((_, index) => index != first)];
    }
}
