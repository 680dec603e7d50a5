using JusticeDataLab.Workbench.Cli.Running;

namespace JusticeDataLab.Workbench.Cli.Commands.Psm;

/// <summary>A column of categories and, if named, the level the others are compared with.</summary>
internal sealed record Factor(string Column, string? Reference)
{
    /// <summary>Reads <c>column</c> or <c>column:reference</c>.</summary>
    public static Factor Parse(string text)
    {
        var parts = text.Split(':', 2);
        if (parts[0].Length == 0 || parts is [_, ""]) throw new UsageException($"--factors takes column or column:reference, not '{text}'.");
        return new Factor(parts[0], parts.Length == 2 ? parts[1] : null);
    }
}
