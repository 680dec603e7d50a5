using System.Net;
using System.Text;
using System.Text.Json;

namespace JusticeDataLab.Workbench.Notebooks.Kernel.Messages;

/// <summary>What a Jupyter client wrote down for the kernel it starts: address, ports and the key that signs messages.</summary>
public sealed record ConnectionFile
{
    private const string Scheme = "hmac-sha256";

    /// <summary>Address to listen on.</summary>
    public required IPAddress Address { get; init; }

    /// <summary>Port for requests.</summary>
    public required int ShellPort { get; init; }

    /// <summary>Port for what the kernel tells everybody.</summary>
    public required int IoPubPort { get; init; }

    /// <summary>Port for questions to the user.</summary>
    public required int StdinPort { get; init; }

    /// <summary>Port for requests that may not wait: interrupt and shutdown.</summary>
    public required int ControlPort { get; init; }

    /// <summary>Port of the heartbeat.</summary>
    public required int HeartbeatPort { get; init; }

    /// <summary>Key of the signatures; empty when messages are not signed.</summary>
    public required byte[] Key { get; init; }

    /// <summary>Reads a connection file.</summary>
    /// <param name="path">Its path.</param>
    /// <exception cref="ConnectionFileException">The file is absent, or asks for something the kernel does not offer.</exception>
    public static ConnectionFile Read(string path)
    {
        var name = Path.GetFileName(path);
        if (!File.Exists(path)) throw new ConnectionFileException($"There is no connection file '{name}'. Jupyter writes one when it starts a kernel: run jdl kernel install, then choose the kernel in Jupyter.");
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(path));
            return Of(document.RootElement, name);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new ConnectionFileException($"'{name}' is not a Jupyter connection file: it must hold ip, transport, key, signature_scheme and five ports.");
        }
    }

    private static ConnectionFile Of(JsonElement root, string name)
    {
        if (Text(root, "transport") is { } transport and not "tcp") throw new ConnectionFileException($"'{name}' asks for the transport {transport}: the kernel offers tcp.");
        var key = Encoding.UTF8.GetBytes(Text(root, "key") ?? "");
        if (key.Length > 0 && Text(root, "signature_scheme") is { } scheme and not Scheme)
            throw new ConnectionFileException($"'{name}' asks for signatures by {scheme}: the kernel offers {Scheme}.");
        var address = Text(root, "ip") ?? "127.0.0.1";
        return new ConnectionFile
        {
            Address = address switch { "*" => IPAddress.Any, "localhost" => IPAddress.Loopback, _ => IPAddress.Parse(address) },
            ShellPort = root.GetProperty("shell_port").GetInt32(),
            IoPubPort = root.GetProperty("iopub_port").GetInt32(),
            StdinPort = root.GetProperty("stdin_port").GetInt32(),
            ControlPort = root.GetProperty("control_port").GetInt32(),
            HeartbeatPort = root.GetProperty("hb_port").GetInt32(),
            Key = key,
        };
    }

    private static string? Text(JsonElement root, string name) => root.TryGetProperty(name, out var value) ? value.GetString() : null;
}
