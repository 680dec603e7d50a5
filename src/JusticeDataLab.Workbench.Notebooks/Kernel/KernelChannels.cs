using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using JusticeDataLab.Workbench.Notebooks.Kernel.Messages;
using JusticeDataLab.Workbench.Notebooks.Kernel.Zmtp;

namespace JusticeDataLab.Workbench.Notebooks.Kernel;

/// <summary>The five sockets of a kernel and the messages that go over them.</summary>
internal sealed class KernelChannels : IAsyncDisposable
{
    private static readonly TimeSpan Linger = TimeSpan.FromSeconds(2);

    private readonly MessageCodec codec;
    private readonly List<ZmtpSocket> sockets = [];
    private readonly RouterSocket shell;
    private readonly RouterSocket control;
    private readonly RouterSocket stdin;
    private readonly PublisherSocket published;
    private readonly Channel<JupyterMessage> requests = Channel.CreateUnbounded<JupyterMessage>();
    private readonly Channel<JupyterMessage> urgent = Channel.CreateUnbounded<JupyterMessage>();
    private readonly Channel<JupyterMessage> typed = Channel.CreateUnbounded<JupyterMessage>();

    /// <summary>Opens the sockets.</summary>
    /// <exception cref="ConnectionFileException">A port is taken, or the address is not of this machine.</exception>
    public KernelChannels(ConnectionFile connection, TimeProvider clock)
    {
        codec = new MessageCodec(connection.Key, clock);
        shell = Open(connection, connection.ShellPort, endpoint => new RouterSocket(endpoint, frames => Take(frames, requests)));
        control = Open(connection, connection.ControlPort, endpoint => new RouterSocket(endpoint, frames => Take(frames, urgent)));
        stdin = Open(connection, connection.StdinPort, endpoint => new RouterSocket(endpoint, frames => Take(frames, typed)));
        published = Open(connection, connection.IoPubPort, endpoint => new PublisherSocket(endpoint));
        Open(connection, connection.HeartbeatPort, endpoint => new EchoSocket(endpoint));
    }

    /// <summary>Requests in the order they came.</summary>
    public ChannelReader<JupyterMessage> Requests => requests.Reader;

    /// <summary>Requests that may not wait: interrupt and shutdown.</summary>
    public ChannelReader<JupyterMessage> Urgent => urgent.Reader;

    /// <summary>Lines that users typed.</summary>
    public ChannelReader<JupyterMessage> Typed => typed.Reader;

    /// <summary>Messages and connections that were dropped because they broke the protocol or were not signed rightly.</summary>
    public int Refused => codec.Refused + sockets.Sum(socket => socket.Refused);

    /// <summary>Answers a request of the shell.</summary>
    public void Reply(JupyterMessage request, string type, JsonNode content) => shell.Send(codec.Encode(request.Identities, type, request, content));

    /// <summary>Answers an urgent request.</summary>
    public void ReplyUrgently(JupyterMessage request, string type, JsonNode content) => control.Send(codec.Encode(request.Identities, type, request, content));

    /// <summary>Asks whoever sent a request for a line.</summary>
    public void Ask(JupyterMessage request, JsonNode content) => stdin.Send(codec.Encode(request.Identities, "input_request", request, content));

    /// <summary>Tells everybody.</summary>
    public void Publish(JupyterMessage? parent, string type, JsonNode content) =>
        published.Send(codec.Encode([Encoding.ASCII.GetBytes(type)], type, parent, content));

    /// <summary>Tells everybody whether the kernel works.</summary>
    public void PublishState(JupyterMessage? parent, string state) => Publish(parent, "status", new JsonObject { ["execution_state"] = state });

    /// <summary>Sends what waits and closes the sockets.</summary>
    public async ValueTask DisposeAsync()
    {
        requests.Writer.TryComplete();
        urgent.Writer.TryComplete();
        typed.Writer.TryComplete();
        await Task.WhenAll(sockets.Select(socket => socket.CloseAsync(Linger))).ConfigureAwait(false);
        foreach (var socket in sockets) await socket.DisposeAsync().ConfigureAwait(false);
    }

    private void Take(byte[][] frames, Channel<JupyterMessage> into)
    {
        if (codec.Decode(frames) is { } message) into.Writer.TryWrite(message);
    }

    private T Open<T>(ConnectionFile connection, int port, Func<IPEndPoint, T> open)
        where T : ZmtpSocket
    {
        try
        {
            var socket = open(new IPEndPoint(connection.Address, port));
            sockets.Add(socket);
            return socket;
        }
        catch (Exception fault) when (fault is SocketException or ArgumentOutOfRangeException)
        {
            foreach (var opened in sockets) opened.CloseAsync(TimeSpan.Zero).GetAwaiter().GetResult();
            throw new ConnectionFileException(FormattableString.Invariant(
                $"The kernel cannot listen on port {port} of {connection.Address}: it is taken, or the address is not of this machine. Start the kernel again from Jupyter, which chooses free ports."));
        }
    }
}
