using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using JusticeDataLab.Workbench.Notebooks.Kernel.Messages;
using JusticeDataLab.Workbench.Notebooks.Kernel.Zmtp;

namespace JusticeDataLab.Workbench.Notebooks.Tests.Kernel;

/// <summary>A Jupyter client over the protocol itself: one connection a socket, messages signed with the kernel's key.</summary>
internal sealed class KernelClient : IAsyncDisposable
{
    // Cells of all engines of a process run one at a time, and other tests run notebooks meanwhile.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static int made;

    private readonly ConnectionFile connection;
    private readonly MessageCodec codec;
    private readonly string session = $"client-{Interlocked.Increment(ref made)}";
    private readonly List<ZmtpConnection> connections = [];
    private readonly BlockingCollection<JsonObject> shell = [];
    private readonly BlockingCollection<JsonObject> control = [];
    private readonly BlockingCollection<JsonObject> typed = [];
    private int sent;

    private KernelClient(ConnectionFile connection)
    {
        this.connection = connection;
        codec = new MessageCodec(connection.Key, TimeProvider.System);
    }

    /// <summary>What the kernel told everybody, as it comes.</summary>
    public BlockingCollection<JsonObject> Published { get; } = [];

    public static async Task<KernelClient> ConnectAsync(ConnectionFile connection)
    {
        var client = new KernelClient(connection);
        var published = await client.OpenAsync(connection.IoPubPort, "SUB", client.Published, skip: 1);
        await published.SendAsync([[1]], default);
        await client.OpenAsync(connection.ShellPort, "DEALER", client.shell);
        await client.OpenAsync(connection.ControlPort, "DEALER", client.control);
        await client.OpenAsync(connection.StdinPort, "DEALER", client.typed);
        // Subscriptions take effect when the kernel has read them: ask until an answer comes by that way too.
        for (var attempt = 0; attempt < 100; attempt++)
        {
            var id = client.Send("kernel_info_request", []);
            client.Reply(id);
            if (client.Published.TryTake(out _, 100)) break;
        }

        await Task.Delay(50);
        while (client.Published.TryTake(out _))
        {
        }

        return client;
    }

    public string Send(string type, JsonObject content, bool urgent = false) => Send(type, content, urgent ? 2 : 1);

    /// <summary>Answers a question of the kernel.</summary>
    public void Type(string text)
    {
        Take(typed, _ => true);
        Send("input_reply", new JsonObject { ["value"] = text }, 3);
    }

    public JsonObject Reply(string id, bool urgent = false) => (JsonObject)Take(urgent ? control : shell, message => ParentOf(message) == id)["content"]!;

    public JsonObject Ask(string type, JsonObject content, bool urgent = false) => Reply(Send(type, content, urgent), urgent);

    /// <summary>Executes a cell: the answer, and what was published about it up to the return to idle.</summary>
    public (JsonObject Reply, IReadOnlyList<JsonObject> Shown) Execute(string code, JsonObject? options = null)
    {
        var content = options ?? [];
        content["code"] = code;
        var id = Send("execute_request", content);
        return (Reply(id), ShownBy(id));
    }

    /// <summary>Sends a cell and waits until the kernel has begun with it.</summary>
    public string Begin(string code, bool canType = false)
    {
        var id = Send("execute_request", new JsonObject { ["code"] = code, ["allow_stdin"] = canType });
        Take(Published, message => ParentOf(message) == id && TypeOf(message) == "execute_input");
        return id;
    }

    /// <summary>The text of the value of a cell.</summary>
    public string? Value(string code) => (string?)Execute(code).Shown.SingleOrDefault(message => TypeOf(message) == "execute_result")?["content"]?["data"]?["text/plain"];

    public IReadOnlyList<JsonObject> ShownBy(string id)
    {
        var shown = new List<JsonObject>();
        while (true)
        {
            var message = Take(Published, candidate => ParentOf(candidate) == id);
            if (TypeOf(message) == "status" && (string?)message["content"]!["execution_state"] == "idle") return shown;
            if (TypeOf(message) != "status") shown.Add(message);
        }
    }

    public static string TypeOf(JsonObject message) => (string)message["header"]!["msg_type"]!;

    public static string Text(IEnumerable<JsonObject> shown) =>
        string.Concat(shown.Where(message => TypeOf(message) == "stream").Select(message => (string)message["content"]!["text"]!));

    public async ValueTask DisposeAsync()
    {
        foreach (var opened in connections) opened.Dispose();
        await Task.CompletedTask;
    }

    public static async Task<TcpClient> TcpAsync(ConnectionFile connection, int port)
    {
        var tcp = new TcpClient();
        await tcp.ConnectAsync(new IPEndPoint(connection.Address, port));
        return tcp;
    }

    private static string? ParentOf(JsonObject message) => (string?)message["parent_header"]?["msg_id"];

    private string Send(string type, JsonObject content, int socket)
    {
        var id = $"{session}-{Interlocked.Increment(ref sent)}";
        var frames = codec.Encode([], type, null, content);
        // The codec names itself as the sender; a client has names of its own.
        var header = JsonNode.Parse(frames[2])!;
        (header["msg_id"], header["session"]) = (id, session);
        frames[2] = JsonSerializer.SerializeToUtf8Bytes(header);
        byte[] signed = [.. frames[2], .. frames[3], .. frames[4], .. frames[5]];
        frames[1] = Encoding.ASCII.GetBytes(Convert.ToHexStringLower(HMACSHA256.HashData(connection.Key, signed)));
        connections[socket].SendAsync(frames, default).GetAwaiter().GetResult();
        return id;
    }

    private static JsonObject Take(BlockingCollection<JsonObject> from, Func<JsonObject, bool> wanted)
    {
        while (from.TryTake(out var message, Patience))
        {
            if (wanted(message)) return message;
        }

        throw new TimeoutException("The kernel did not answer.");
    }

    private async Task<ZmtpConnection> OpenAsync(int port, string socketType, BlockingCollection<JsonObject> into, int skip = 0)
    {
        var tcp = await TcpAsync(connection, port);
        var opened = await ZmtpConnection.OpenAsync(tcp.GetStream(), socketType, Encoding.ASCII.GetBytes(session), default);
        connections.Add(opened);
        _ = Task.Run(async () =>
        {
            try
            {
                while (await opened.ReceiveAsync(default) is { } frames)
                {
                    if (codec.Decode(frames) is null) throw new InvalidOperationException("The kernel sent a message that is not signed.");
                    into.Add(new JsonObject { ["header"] = JsonNode.Parse(frames[skip + 2]), ["parent_header"] = JsonNode.Parse(frames[skip + 3]), ["content"] = JsonNode.Parse(frames[skip + 5]) });
                }
            }
            catch (Exception fault) when (fault is IOException or ObjectDisposedException or ZmtpException)
            {
                // The client has left.
            }
        });
        return opened;
    }
}
