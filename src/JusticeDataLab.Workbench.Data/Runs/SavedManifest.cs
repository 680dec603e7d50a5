using System.Text.Json;
using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Core.Provenance;

namespace JusticeDataLab.Workbench.Data.Runs;

/// <summary>A manifest as it was saved with a run.</summary>
/// <param name="RunId">Name of the run.</param>
/// <param name="Tool">The program that made it.</param>
/// <param name="DecisionsHash">Hash of the decision log.</param>
/// <param name="Inputs">Inputs.</param>
/// <param name="Settings">Value of each setting by its name.</param>
/// <param name="Outputs">Files made.</param>
/// <param name="Sha256">SHA-256 of the manifest's bytes: what a sign-off signs.</param>
/// <param name="Leaves">Every value of the manifest by its place, for telling which one was changed.</param>
public sealed record SavedManifest(
    string RunId,
    ToolIdentity Tool,
    string DecisionsHash,
    IReadOnlyList<InputFingerprint> Inputs,
    IReadOnlyDictionary<string, string> Settings,
    IReadOnlyList<RunOutput> Outputs,
    string Sha256,
    IReadOnlyDictionary<string, string> Leaves)
{
    /// <summary>Name of the file in a run's folder.</summary>
    public const string Name = "manifest.json";

    /// <summary>Reads a manifest.</summary>
    /// <param name="bytes">Content of the file.</param>
    /// <exception cref="SavedRunException">The bytes are not a manifest.</exception>
    public static SavedManifest Parse(byte[] bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            var root = json.RootElement;
            var tool = root.GetProperty("tool");
            return new SavedManifest(
                Text(root, "runId"),
                new ToolIdentity(
                    Text(tool, "name"), Text(tool, "version"), Text(tool, "commit"),
                    tool.GetProperty("dirty") is { ValueKind: not JsonValueKind.Null } dirty ? dirty.GetBoolean() : null, Text(tool, "lockFile")),
                Text(root, "decisions"),
                [.. root.GetProperty("inputs").EnumerateArray().Select(input => new InputFingerprint(
                    Text(input, "name"), Text(input, "sha256"), input.GetProperty("rows").GetInt64(), input.GetProperty("columns").GetInt32()))],
                root.GetProperty("settings").EnumerateArray().ToDictionary(setting => Text(setting, "setting"), setting => Text(setting, "value"), StringComparer.Ordinal),
                [.. root.GetProperty("outputs").EnumerateArray().Select(output => new RunOutput(
                    Text(output, "path"), Text(output, "sha256"), output.GetProperty("bytes").GetInt64()))],
                StableHash.HexOfBytes(bytes),
                JsonLeaves.Of(root));
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            var line = fault is JsonException { LineNumber: { } number } ? FormattableString.Invariant($", line {number + 1}") : "";
            throw new SavedRunException($"{Name}{line} is not a manifest: the file was changed or cut short. Run the request again.");
        }
    }

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString() ?? throw new JsonException();
}
