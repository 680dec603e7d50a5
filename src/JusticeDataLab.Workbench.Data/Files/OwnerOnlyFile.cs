namespace JusticeDataLab.Workbench.Data.Files;

/// <summary>Files with personal data: where the system has such permissions, only the owner may read and write them.</summary>
public static class OwnerOnlyFile
{
    /// <summary>Makes a file, or empties it; nobody else may open it from the first byte on.</summary>
    /// <param name="path">Path of the file, in a folder that is there.</param>
    public static FileStream Create(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        // A file that is there already would keep its own permissions.
        File.Delete(path);
        return new FileStream(path, options);
    }
}
