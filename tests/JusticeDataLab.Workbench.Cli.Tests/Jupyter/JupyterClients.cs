using System.Diagnostics;
using JusticeDataLab.Workbench.Cli.Tests.Commands;

namespace JusticeDataLab.Workbench.Cli.Tests.Jupyter;

/// <summary>Runs Jupyter's own programs, where Debian's packages of them are installed, in folders of their own.</summary>
internal sealed class JupyterClients : IDisposable
{
    private const string Python = "/usr/bin/python3";

    private static readonly Lazy<string?> Missing = new(FindMissing);

    private readonly TemporaryFolder folder = new();

    /// <summary>Why no client can run here; null when they can.</summary>
    public static string? WhyNot => Missing.Value;

    /// <summary>Runs a program of Python with the kernel installed; its exit code and what it printed.</summary>
    public (int Exit, string Printed) Run(params string[] arguments)
    {
        Assert.Equal(0, Jdl.Run("kernel", "install", "--prefix", folder.Path, "--claim-net-csharp").Exit);
        return Start(folder.Path, arguments);
    }

    public void Dispose() => folder.Dispose();

    private static (int Exit, string Printed) Start(string home, params string[] arguments)
    {
        var start = new ProcessStartInfo(Python, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = home };
        start.Environment["JUPYTER_DATA_DIR"] = Path.Combine(home, "share", "jupyter");
        foreach (var name in new[] { "JUPYTER_CONFIG_DIR", "JUPYTER_RUNTIME_DIR", "IPYTHONDIR" }) start.Environment[name] = Path.Combine(home, name);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }

    private static string? FindMissing()
    {
        if (!File.Exists(Python)) return $"there is no {Python}";
        var (exit, printed) = Start(Path.GetTempPath(), "-c", "import jupyter_client, nbconvert, jupyter_kernel_test");
        return exit == 0 ? null : $"Jupyter's clients are not installed ({printed.Trim().Split('\n')[^1]}); tests/JupyterClients/README.md names the packages";
    }
}
