using System.Text;

namespace JusticeDataLab.Workbench.Data.Files;

/// <summary>Writes files whole or not at all: to a temporary name beside the target, then moved over it.</summary>
public static class AtomicFile
{
    /// <summary>Writes a text file: UTF-8 without byte order mark.</summary>
    /// <param name="path">Where; the folder is made when it is not there.</param>
    /// <param name="content">Content.</param>
    public static void Write(string path, string content) => Write(path, Encoding.UTF8.GetBytes(content));

    /// <summary>Writes a file.</summary>
    /// <param name="path">Where; the folder is made when it is not there.</param>
    /// <param name="content">Content.</param>
    public static void Write(string path, byte[] content)
    {
        var full = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        var partial = full + ".partial";
        try
        {
            File.WriteAllBytes(partial, content);
            File.Move(partial, full, overwrite: true);
        }
        catch
        {
            File.Delete(partial);
            throw;
        }
    }
}
