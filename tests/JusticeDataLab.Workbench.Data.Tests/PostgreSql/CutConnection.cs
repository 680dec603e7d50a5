using System.Net;
using System.Net.Sockets;

namespace JusticeDataLab.Workbench.Data.Tests.PostgreSql;

/// <summary>
/// Stands between a client and a server on the loopback address and passes bytes on, until so many have gone to the
/// server or it is disposed: then every connection is cut, as if the server had lost its power.
/// </summary>
internal sealed class CutConnection : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly List<TcpClient> _open = [];
    private readonly int _server;
    private long _left;

    /// <summary>Starts to listen.</summary>
    /// <param name="server">Port of the server.</param>
    /// <param name="bytes">Bytes to the server after which the connections are cut.</param>
    public CutConnection(int server, long bytes)
    {
        (_server, _left) = (server, bytes);
        _listener.Start();
        _ = Accept();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public void Dispose()
    {
        _listener.Stop();
        Cut();
    }

    private async Task Accept()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync();
                var server = new TcpClient();
                await server.ConnectAsync(IPAddress.Loopback, _server);
                lock (_open) _open.AddRange([client, server]);
                _ = Pass(client, server, true);
                _ = Pass(server, client, false);
            }
        }
        catch (Exception fault) when (fault is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // Nobody listens any more.
        }
    }

    private async Task Pass(TcpClient from, TcpClient to, bool counted)
    {
        var buffer = new byte[8192];
        try
        {
            for (int read; (read = await from.GetStream().ReadAsync(buffer)) > 0;)
            {
                if (counted && Interlocked.Add(ref _left, -read) < 0) Dispose();
                await to.GetStream().WriteAsync(buffer.AsMemory(0, read));
            }
        }
        catch (Exception fault) when (fault is IOException or SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // The other side is gone.
        }
    }

    private void Cut()
    {
        lock (_open)
        {
            foreach (var connection in _open) connection.Close();
        }
    }
}
