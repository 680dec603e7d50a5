using System.Reflection;

namespace JusticeDataLab.Workbench.Core.Provenance;

/// <summary>Which program made a result.</summary>
/// <param name="Name">Name of the program.</param>
/// <param name="Version">Release version: part of a run's identity.</param>
/// <param name="Commit">Commit it was built from, or <c>unknown</c>: recorded, but no part of a run's identity.</param>
[TypeFormatterSource]
public sealed record ToolIdentity(string Name, string Version, string Commit)
{
    /// <summary>This program, as its build recorded it.</summary>
    public static ToolIdentity Current { get; } = Read();

    private static ToolIdentity Read()
    {
        var text = typeof(ToolIdentity).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";
        var parts = text.Split('+', 2);
        return new ToolIdentity("Justice Data Lab Workbench", parts[0], parts.Length > 1 ? parts[1] : "unknown");
    }
}
