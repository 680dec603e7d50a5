namespace JusticeDataLab.Workbench.Cli.Running;

/// <summary>Finds what is shipped beside the program: the sample data and the notebooks.</summary>
internal static class ProductFiles
{
    /// <summary>The sample data.</summary>
    public static string Samples() => Find("data-samples", "manifest.json");

    /// <summary>The notebooks.</summary>
    public static string Notebooks() => Find("notebooks", "00-start-here.ipynb");

    /// <summary>The library that notebooks refer to, where every build puts it.</summary>
    public static string NotebookLibrary() => Path.Combine(Path.GetDirectoryName(Notebooks())!, "artifacts", "notebooks", "JusticeDataLab.Workbench.Notebooks.dll");

    // Looked for above the working folder first, so that a checkout can be used with any build of the program.
    private static string Find(string folder, string file)
    {
        foreach (var start in new[] { Directory.GetCurrentDirectory(), AppContext.BaseDirectory })
        {
            for (var place = new DirectoryInfo(start); place is not null; place = place.Parent)
            {
                if (File.Exists(Path.Combine(place.FullName, folder, file))) return Path.Combine(place.FullName, folder);
            }
        }

        throw new UsageException($"The folder '{folder}' of the workbench was not found: run the command inside a copy of the workbench.");
    }
}
