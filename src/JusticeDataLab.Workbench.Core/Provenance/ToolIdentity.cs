using System.Reflection;

namespace JusticeDataLab.Workbench.Core.Provenance;

/// <summary>Which program made a result. Only the version is part of a run's identity; the rest is recorded.</summary>
/// <param name="Name">Name of the program.</param>
/// <param name="Version">Release version: part of a run's identity.</param>
/// <param name="Commit">Commit it was built from, or <c>unknown</c>.</param>
/// <param name="Dirty">Whether files differed from the commit when it was built; null when that is not known.</param>
/// <param name="LockFile">SHA-256 of the lock file of the packages it was built with, or <c>unknown</c>.</param>
[TypeFormatterSource]
public sealed record ToolIdentity(string Name, string Version, string Commit, bool? Dirty, string LockFile)
{
    private const string Unknown = "unknown";

    /// <summary>This program, as its build recorded it.</summary>
    public static ToolIdentity Current { get; } = Read();

    /// <summary>The build in words, for example <c>1a2b3c with uncommitted changes</c>.</summary>
    public string Build => Dirty == true ? $"{Commit} with uncommitted changes" : Commit;

    private static ToolIdentity Read()
    {
        var assembly = typeof(ToolIdentity).Assembly;
        var text = assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";
        var parts = text.Split('+', 2);
        var recorded = assembly.GetCustomAttributes<AssemblyMetadataAttribute>().ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);
        return new ToolIdentity(
            "Justice Data Lab Workbench",
            parts[0],
            parts.Length > 1 ? parts[1] : Unknown,
            bool.TryParse(recorded.GetValueOrDefault("Dirty"), out var dirty) ? dirty : null,
            recorded.GetValueOrDefault("LockFile") is { Length: > 0 } hash ? hash : Unknown);
    }
}
