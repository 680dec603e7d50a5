namespace JusticeDataLab.Workbench.Testing;

/// <summary>Finds files of the repository from wherever the tests run.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Find();

    /// <summary>A path inside the repository.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "JusticeDataLab.Workbench.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("The tests must run inside the repository: JusticeDataLab.Workbench.sln was not found above them.");
    }
}
