namespace JusticeDataLab.Workbench.Testing;

/// <summary>A folder of a test's own, removed afterwards. Its name has a space and a letter outside ASCII on purpose.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => Directory.CreateDirectory(Path);

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "jdl tést " + Guid.NewGuid().ToString("N")[..8]);

    public string File(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    public void Dispose()
    {
        if (Directory.Exists(Path)) Directory.Delete(Path, recursive: true);
    }
}
