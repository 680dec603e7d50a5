using System.Diagnostics;

namespace JusticeDataLab.Workbench.Cli.Tests.Commands.Machines;

/// <summary>A disk in memory whose room a test sets, mounted at a folder of the test's own. Needs root on Linux.</summary>
internal sealed class SmallDisk : IDisposable
{
    private static readonly Lazy<string?> Missing = new(Try);

    private readonly TemporaryFolder _folder = new();

    public SmallDisk(int kilobytes) => Mount($"size={kilobytes}k");

    /// <summary>Why there can be no such disk here; null when there can.</summary>
    public static string? WhyNot => Missing.Value;

    /// <summary>Where it is mounted.</summary>
    public string Path => _folder.Path;

    /// <summary>Bytes in use.</summary>
    public long Used => Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories).Sum(file => (new FileInfo(file).Length + 4095) / 4096 * 4096);

    /// <summary>Gives it another size.</summary>
    public void Resize(long kilobytes) => Mount(FormattableString.Invariant($"remount,rw,size={kilobytes}k"));

    /// <summary>Makes it read-only.</summary>
    public void Protect() => Mount("remount,ro");

    public void Dispose()
    {
        Run("umount", Path);
        _folder.Dispose();
    }

    private void Mount(string options) => Assert.Equal(0, Run("mount", "-t", "tmpfs", "-o", options, "tmpfs", Path));

    private static string? Try()
    {
        if (!OperatingSystem.IsLinux() || Environment.UserName != "root") return "a disk in memory can be mounted by root on Linux only";
        using var folder = new TemporaryFolder();
        if (Run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder.Path) != 0) return "mounting is not allowed here";
        return Run("umount", folder.Path) == 0 ? null : "unmounting is not allowed here";
    }

    private static int Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode;
    }
}
