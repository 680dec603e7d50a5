using System.Diagnostics;

namespace JusticeDataLab.Workbench.Cli.Tests.Commands.Publication;

/// <summary>
/// The file axe.min.js of axe-core: that which JDL_AXE names, else one fetched by npm into a temporary folder, once. It is
/// never part of the repository.
/// </summary>
internal static class AxeCore
{
    private const string Package = "axe-core@4.14.1";

    private static readonly Lazy<string?> Found = new(Find);

    /// <summary>Path of the file; null where it is not to be had.</summary>
    public static string? File => Found.Value;

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("JDL_AXE") is { Length: > 0 } given && System.IO.File.Exists(given)) return given;
        var folder = Path.Combine(Path.GetTempPath(), "jdl-axe-core");
        var file = Path.Combine(folder, "node_modules", "axe-core", "axe.min.js");
        if (!System.IO.File.Exists(file)) Fetch(folder);
        return System.IO.File.Exists(file) ? file : null;
    }

    private static void Fetch(string folder)
    {
        Directory.CreateDirectory(folder);
        try
        {
            using var npm = Process.Start(new ProcessStartInfo("npm", ["install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", folder, Package]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            if (!npm.WaitForExit(TimeSpan.FromSeconds(90))) npm.Kill(entireProcessTree: true);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // There is no npm: the tests that need the file say so.
        }
    }
}
