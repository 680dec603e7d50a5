using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace JusticeDataLab.Workbench.Notebooks.Kernel.Zmtp;

/// <summary>
/// A socket that peers connect to over TCP. A peer that breaks the protocol or goes away loses its own connection and
/// nothing else.
/// </summary>
internal abstract class ZmtpSocket : IAsyncDisposable
{
    private static readonly TimeSpan HandshakeTime = TimeSpan.FromSeconds(30);

    private readonly string socketType;
    private readonly string[] partners;
    private readonly TcpListener listener;
    private readonly CancellationTokenSource closing = new();
    private readonly ConcurrentDictionary<ZmtpPeer, Task> peers = new();
    private readonly Task accepting;
    private int refused;

    protected ZmtpSocket(IPEndPoint endpoint, string socketType, params string[] partners)
    {
        this.socketType = socketType;
        this.partners = partners;
        listener = new TcpListener(endpoint);
        listener.Start();
        accepting = Task.Run(AcceptAsync);
    }

    /// <summary>The port, also where the system chose it.</summary>
    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>Connections that were closed because the peer broke the protocol.</summary>
    public int Refused => refused;

    /// <summary>The peers connected now.</summary>
    protected IEnumerable<ZmtpPeer> Peers => peers.Keys;

    /// <summary>Takes no more messages, sends what waits, and closes.</summary>
    /// <param name="linger">How long to wait for slow peers.</param>
    public async Task CloseAsync(TimeSpan linger)
    {
        listener.Stop();
        foreach (var peer in peers.Keys) peer.Finish();
        await Task.WhenAny(Task.WhenAll(peers.Values), Task.Delay(linger)).ConfigureAwait(false);
        await closing.CancelAsync().ConfigureAwait(false);
        await accepting.ConfigureAwait(false);
        foreach (var peer in peers.Keys) peer.Dispose();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await CloseAsync(TimeSpan.Zero).ConfigureAwait(false);
        listener.Dispose();
        closing.Dispose();
    }

    /// <summary>A peer that has shaken hands.</summary>
    protected virtual ZmtpPeer Admit(ZmtpConnection connection) => new(connection, connection.PeerIdentity);

    /// <summary>A message has come. Called by one peer's messages one at a time.</summary>
    protected abstract void Received(ZmtpPeer peer, byte[][] frames);

    /// <summary>A peer has gone.</summary>
    protected virtual void Left(ZmtpPeer peer)
    {
    }

    private async Task AcceptAsync()
    {
        while (!closing.IsCancellationRequested)
        {
            try
            {
                var client = await listener.AcceptTcpClientAsync(closing.Token).ConfigureAwait(false);
                client.NoDelay = true;
                _ = Task.Run(() => ServeAsync(client));
            }
            catch (Exception fault) when (fault is OperationCanceledException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }
            catch (SocketException) when (!closing.IsCancellationRequested && listener.Server.IsBound)
            {
                // The peer left before it was accepted.
            }
            catch (SocketException)
            {
                return;
            }
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                using var connection = await ShakeAsync(client).ConfigureAwait(false);
                var peer = Admit(connection);
                var writer = Task.Run(() => WriteAsync(peer));
                peers[peer] = writer;
                try
                {
                    while (await connection.ReceiveAsync(closing.Token).ConfigureAwait(false) is { } frames) Received(peer, frames);
                }
                finally
                {
                    peers.TryRemove(peer, out _);
                    Left(peer);
                    peer.Finish();
                }
            }
            catch (ZmtpException)
            {
                Interlocked.Increment(ref refused);
            }
            catch (Exception fault) when (fault is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
            {
                // The peer has gone, or the socket is closing.
            }
        }
    }

    private async Task<ZmtpConnection> ShakeAsync(TcpClient client)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(closing.Token);
        limit.CancelAfter(HandshakeTime);
        var connection = await ZmtpConnection.OpenAsync(client.GetStream(), socketType, default, limit.Token).ConfigureAwait(false);
        if (partners.Contains(connection.PeerType)) return connection;
        connection.Dispose();
        throw new ZmtpException($"A {socketType} socket does not talk to a {connection.PeerType} socket.");
    }

    private async Task WriteAsync(ZmtpPeer peer)
    {
        try
        {
            await peer.WriteAsync(closing.Token).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
        {
            // Whoever does not read any more gets no more.
        }
    }
}
