using System.Text;

namespace JusticeDataLab.Workbench.Data.Files;

/// <summary>
/// Writes and removes files that name people. On Unix their folder is open to its owner only (mode 0700) and so are they
/// (0600) from their first byte; on Windows they have the permissions of the folder above.
/// </summary>
internal static class PrivateFile
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnersFolder = OwnerOnly | UnixFileMode.UserExecute;

    /// <summary>Writes a text file whole or not at all: UTF-8 without byte order mark.</summary>
    public static void Write(string path, string content)
    {
        MakeFolder(Path.GetDirectoryName(path)!);
        var partial = path + ".partial";
        File.Delete(partial);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = OwnerOnly;
        try
        {
            using (var writer = new StreamWriter(partial, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), options)) writer.Write(content);
            if (File.Exists(path)) Erase(path);
            File.Move(partial, path);
        }
        catch
        {
            if (File.Exists(partial)) Erase(partial);
            throw;
        }
    }

    /// <summary>Overwrites a file and deletes it; of a link only the link goes.</summary>
    public static void Erase(string path)
    {
        var file = new FileInfo(path);
        if (file.LinkTarget is null)
        {
            file.IsReadOnly = false;
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
            var zeros = new byte[81920];
            for (var left = stream.Length; left > 0; left -= zeros.Length) stream.Write(zeros, 0, (int)Math.Min(zeros.Length, left));
            stream.Flush(flushToDisk: true);
            stream.SetLength(0);
        }

        file.Delete();
    }

    private static void MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
            return;
        }

        Directory.CreateDirectory(folder, OwnersFolder);
        File.SetUnixFileMode(folder, OwnersFolder);
    }
}
