using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace JusticeDataLab.Workbench.Notebooks.Hosting;

/// <summary>
/// The assemblies scripts compile against. Read once a process and shared by all engines, which is most of what makes a
/// second engine fast.
/// </summary>
internal static class ReferenceCatalogue
{
    private static readonly ConcurrentDictionary<string, PortableExecutableReference> Read = new(StringComparer.Ordinal);

    private static readonly Lazy<Dictionary<string, string>> Trusted = new(FindTrusted);

    private static readonly Lazy<IReadOnlyList<MetadataReference>> PlatformReferences = new(FindPlatform);

    private static string PlatformFolder => Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    /// <summary>The assemblies of .NET itself.</summary>
    public static IReadOnlyList<MetadataReference> Platform => PlatformReferences.Value;

    /// <summary>
    /// Where the assembly of a simple name that this process has, or will bind to when asked, was loaded from; null when
    /// the process has none. A script must compile against that file, whatever file it names: two assemblies of one name
    /// would give two types of one name, of which neither is the other.
    /// </summary>
    public static string? InProcess(string simpleName)
    {
        var loaded = AppDomain.CurrentDomain.GetAssemblies()
            .FirstOrDefault(assembly => !assembly.IsDynamic && IsNamed(assembly, simpleName) && assembly.Location.Length > 0);
        return loaded?.Location ?? Trusted.Value.GetValueOrDefault(simpleName);
    }

    /// <summary>The workbench's own assemblies that are loaded.</summary>
    public static IEnumerable<Assembly> OfTheWorkbench() => AppDomain.CurrentDomain.GetAssemblies()
        .Where(assembly => !assembly.IsDynamic && assembly.GetName().Name?.StartsWith("JusticeDataLab.Workbench.", StringComparison.Ordinal) == true);

    /// <summary>The reference to a file. A file that has been built again is read again.</summary>
    public static PortableExecutableReference Of(string path)
    {
        var written = File.GetLastWriteTimeUtc(path).Ticks;
        return Read.GetOrAdd(FormattableString.Invariant($"{written}|{path}"), _ => MetadataReference.CreateFromFile(path, documentation: Documentation.Of(path)));
    }

    private static bool IsNamed(Assembly assembly, string simpleName) =>
        string.Equals(assembly.GetName().Name, simpleName, StringComparison.OrdinalIgnoreCase);

    private static Dictionary<string, string> FindTrusted()
    {
        var paths = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var list = AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") as string ?? "";
        foreach (var path in list.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
            paths.TryAdd(Path.GetFileNameWithoutExtension(path), path);
        return paths;
    }

    private static MetadataReference[] FindPlatform()
    {
        var folder = PlatformFolder;
        return
        [
            .. Trusted.Value.Values
                .Where(path => string.Equals(Path.GetDirectoryName(path), folder, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(Of),
        ];
    }
}
