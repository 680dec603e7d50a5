using System.Text.Json;

namespace JusticeDataLab.Workbench.Notebooks.Kernel.Messages;

/// <summary>A message that a client sent.</summary>
/// <param name="Identities">Where the answer goes: the frames before the delimiter.</param>
/// <param name="Type">Kind of message, for example <c>execute_request</c>.</param>
/// <param name="Session">Session of the client.</param>
/// <param name="Header">The header as it came, which answers repeat as their parent.</param>
/// <param name="Content">What it asks.</param>
internal sealed record JupyterMessage(IReadOnlyList<byte[]> Identities, string Type, string Session, byte[] Header, JsonElement Content)
{
    /// <summary>A text of the content; empty when there is none.</summary>
    public string Text(string name) => Content.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    /// <summary>A truth value of the content.</summary>
    public bool Flag(string name, bool otherwise) =>
        Content.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : otherwise;

    /// <summary>A whole number of the content.</summary>
    public int Number(string name, int otherwise) =>
        Content.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : otherwise;
}
