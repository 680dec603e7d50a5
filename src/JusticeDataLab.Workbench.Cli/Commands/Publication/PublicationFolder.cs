using JusticeDataLab.Workbench.Cli.Running;

namespace JusticeDataLab.Workbench.Cli.Commands.Publication;

/// <summary>Reads the files of a publication.</summary>
internal static class PublicationFolder
{
    /// <summary>The files by their path in the publication's folder.</summary>
    /// <param name="path">The publication's folder, or a run's.</param>
    public static IReadOnlyDictionary<string, byte[]> Read(string path)
    {
        if (!Directory.Exists(path)) throw new UsageException("There is no such folder: give the folder of a publication, or of a run.");
        var inside = Path.Combine(path, Reporting.Publication.PublicationFiles.Folder);
        var folder = Directory.Exists(inside) ? inside : path;
        if (!File.Exists(Path.Combine(folder, "report.html"))) throw new UsageException("The folder holds no report.html: give the folder of a publication, or of a run.");
        return new DirectoryInfo(folder).GetFiles("*", SearchOption.AllDirectories).ToDictionary(
            file => Path.GetRelativePath(folder, file.FullName).Replace('\\', '/'), file => File.ReadAllBytes(file.FullName), StringComparer.Ordinal);
    }
}
