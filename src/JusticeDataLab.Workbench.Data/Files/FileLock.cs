namespace JusticeDataLab.Workbench.Data.Files;

/// <summary>A file that one process at a time holds. The lock ends with the process, however it ends; the empty file that a killed process leaves locks nothing.</summary>
internal static class FileLock
{
    // How the runtime reports that somebody else has the file: EWOULDBLOCK on Linux and macOS, ERROR_SHARING_VIOLATION.
    private static readonly int[] Held = [11, 35, unchecked((int)0x80070020)];

    /// <summary>Takes the lock; null when another process has it.</summary>
    /// <param name="path">Path of the file.</param>
    /// <exception cref="IOException">The file cannot be made: the disk is full or read-only.</exception>
    public static FileStream? Take(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException fault) when (Held.Contains(fault.HResult))
        {
            return null;
        }
    }
}
