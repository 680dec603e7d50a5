using Microsoft.CodeAnalysis;

namespace JusticeDataLab.Workbench.Notebooks.Hosting;

/// <summary>Finds the XML documentation of an assembly: beside it, or for .NET itself in the reference pack of the SDK.</summary>
internal static class Documentation
{
    // Types that are documented under the assembly they are known by rather than the one they live in.
    private static readonly Dictionary<string, string> KnownBy = new(StringComparer.Ordinal)
    {
        ["System.Private.CoreLib"] = "System.Runtime",
        ["System.Private.Uri"] = "System.Runtime",
        ["System.Private.Xml"] = "System.Xml.ReaderWriter",
        ["System.Private.Xml.Linq"] = "System.Xml.XDocument",
    };

    private static readonly Lazy<string?> Pack = new(FindPack);

    /// <summary>The documentation of an assembly; null when there is none.</summary>
    public static DocumentationProvider? Of(string assembly)
    {
        var beside = Path.ChangeExtension(assembly, ".xml");
        if (File.Exists(beside)) return XmlDocumentationProvider.CreateFromFile(beside);
        if (Path.GetDirectoryName(assembly) != Path.GetDirectoryName(typeof(object).Assembly.Location) || Pack.Value is not { } pack) return null;
        var name = Path.GetFileNameWithoutExtension(assembly);
        var file = Path.Combine(pack, KnownBy.GetValueOrDefault(name, name) + ".xml");
        return File.Exists(file) ? XmlDocumentationProvider.CreateFromFile(file) : null;
    }

    /// <summary>Folder of the reference pack nearest to the running version: <c>dotnet/packs/Microsoft.NETCore.App.Ref/10.0.1/ref/net10.0</c>.</summary>
    private static string? FindPack()
    {
        // The runtime lies in dotnet/shared/Microsoft.NETCore.App/10.0.1.
        var root = new DirectoryInfo(Path.GetDirectoryName(typeof(object).Assembly.Location)!).Parent?.Parent?.Parent;
        var packs = root is null ? null : new DirectoryInfo(Path.Combine(root.FullName, "packs", "Microsoft.NETCore.App.Ref"));
        if (packs?.Exists != true) return null;
        return packs.GetDirectories($"{Environment.Version.Major}.*").OrderByDescending(folder => folder.Name, StringComparer.Ordinal)
            .Select(folder => Path.Combine(folder.FullName, "ref", FormattableString.Invariant($"net{Environment.Version.Major}.0")))
            .FirstOrDefault(Directory.Exists);
    }
}
