using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace JusticeDataLab.Workbench.Notebooks.Kernel.Messages;

/// <summary>
/// Messages of the Jupyter protocol as frames: identities, delimiter, signature, header, parent, metadata, content. Every
/// message is signed with HMAC-SHA256; one whose signature is wrong is not looked at.
/// </summary>
internal sealed class MessageCodec(byte[] key, TimeProvider clock)
{
    /// <summary>Version of the protocol: the first with interrupts as messages.</summary>
    public const string ProtocolVersion = "5.3";

    private const string Username = "kernel";

    private static readonly byte[] Delimiter = "<IDS|MSG>"u8.ToArray();
    private static readonly byte[] Nothing = "{}"u8.ToArray();
    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string session = RandomNumberGenerator.GetHexString(32, lowercase: true);
    private long sent;
    private int refused;

    /// <summary>Messages that were dropped because their signature or their form was wrong.</summary>
    public int Refused => refused;

    /// <summary>Reads a message; null when its signature or its form is wrong.</summary>
    public JupyterMessage? Decode(byte[][] frames)
    {
        var start = Array.FindIndex(frames, frame => frame.AsSpan().SequenceEqual(Delimiter));
        if (start >= 0 && frames.Length >= start + 6 && IsSigned(frames[start + 1], frames[(start + 2)..(start + 6)]) && Parse(frames, start) is { } message)
            return message;
        Interlocked.Increment(ref refused);
        return null;
    }

    /// <summary>Frames of a message.</summary>
    /// <param name="identities">Receiver, or the topic of what everybody gets.</param>
    /// <param name="type">Kind of message.</param>
    /// <param name="parent">Message that it answers; null for none.</param>
    /// <param name="content">Content.</param>
    public byte[][] Encode(IReadOnlyList<byte[]> identities, string type, JupyterMessage? parent, JsonNode content)
    {
        var header = JsonSerializer.SerializeToUtf8Bytes(
            new JsonObject
            {
                ["msg_id"] = string.Create(CultureInfo.InvariantCulture, $"{session}_{Interlocked.Increment(ref sent)}"),
                ["session"] = session,
                ["username"] = Username,
                ["date"] = clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture),
                ["msg_type"] = type,
                ["version"] = ProtocolVersion,
            },
            Plain);
        byte[][] parts = [header, parent?.Header ?? Nothing, Nothing, JsonSerializer.SerializeToUtf8Bytes(content, Plain)];
        return [.. identities, Delimiter, Sign(parts), .. parts];
    }

    private static JupyterMessage? Parse(byte[][] frames, int start)
    {
        try
        {
            using var header = JsonDocument.Parse(frames[start + 2]);
            using var content = JsonDocument.Parse(frames[start + 5]);
            if (content.RootElement.ValueKind != JsonValueKind.Object) return null;
            return new JupyterMessage(
                frames[..start],
                header.RootElement.GetProperty("msg_type").GetString() ?? "",
                header.RootElement.GetProperty("session").GetString() ?? "",
                frames[start + 2],
                content.RootElement.Clone());
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }

    private bool IsSigned(byte[] signature, byte[][] parts) => CryptographicOperations.FixedTimeEquals(signature, Sign(parts));

    private byte[] Sign(byte[][] parts)
    {
        if (key.Length == 0) return [];
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        foreach (var part in parts) hash.AppendData(part);
        return Encoding.ASCII.GetBytes(Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}
