using System.Net;
using System.Net.Sockets;
using JusticeDataLab.Workbench.Notebooks.Kernel;
using JusticeDataLab.Workbench.Notebooks.Kernel.Messages;

namespace JusticeDataLab.Workbench.Notebooks.Tests.Kernel;

/// <summary>A kernel that runs inside the test process, on ports that the system chose.</summary>
internal sealed class RunningKernel : IAsyncDisposable
{
    private RunningKernel(KernelServer server, ConnectionFile connection)
    {
        (Server, Connection) = (server, connection);
        Ended = server.RunAsync();
    }

    public KernelServer Server { get; }

    public ConnectionFile Connection { get; }

    /// <summary>Ends with the kernel.</summary>
    public Task Ended { get; }

    public static RunningKernel Start(string? folder = null)
    {
        for (var attempt = 0; ; attempt++)
        {
            var ports = FreePorts();
            var connection = new ConnectionFile
            {
                Address = IPAddress.Loopback, ShellPort = ports[0], IoPubPort = ports[1], StdinPort = ports[2], ControlPort = ports[3], HeartbeatPort = ports[4],
                Key = "a key of the tests"u8.ToArray(),
            };
            try
            {
                return new RunningKernel(new KernelServer(connection, folder ?? Repository.PathOf("notebooks"), TimeProvider.System), connection);
            }
            catch (ConnectionFileException) when (attempt < 5)
            {
                // Somebody else took a port in between.
            }
        }
    }

    public Task<KernelClient> ConnectAsync() => KernelClient.ConnectAsync(Connection);

    public async ValueTask DisposeAsync() => await Server.DisposeAsync();

    private static int[] FreePorts()
    {
        var listeners = Enumerable.Range(0, 5).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToList();
        foreach (var listener in listeners) listener.Start();
        var ports = listeners.Select(listener => ((IPEndPoint)listener.LocalEndpoint).Port).ToArray();
        foreach (var listener in listeners) listener.Dispose();
        return ports;
    }
}
