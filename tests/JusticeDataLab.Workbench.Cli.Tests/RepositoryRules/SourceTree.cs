namespace JusticeDataLab.Workbench.Cli.Tests.RepositoryRules;

/// <summary>The files of the repository that people write, without what builds leave behind.</summary>
internal static class SourceTree
{
    private static readonly HashSet<string> Skipped = new(StringComparer.Ordinal) { "bin", "obj", ".git", ".vs", "node_modules", "TestResults" };

    public static IReadOnlyList<string> Files(string folder, params string[] extensions) =>
        [.. Walk(Testing.Repository.PathOf(folder)).Where(file => extensions.Contains(Path.GetExtension(file))).Order(StringComparer.Ordinal)];

    public static string Relative(string file) => Path.GetRelativePath(Testing.Repository.Root, file).Replace('\\', '/');

    private static IEnumerable<string> Walk(string folder)
    {
        if (!Directory.Exists(folder)) return [];
        return Directory.EnumerateFiles(folder)
            .Concat(Directory.EnumerateDirectories(folder).Where(child => !Skipped.Contains(Path.GetFileName(child))).SelectMany(Walk));
    }
}
