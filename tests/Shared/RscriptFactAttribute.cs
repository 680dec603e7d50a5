using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace JusticeDataLab.Workbench.Testing;

/// <summary>A test that needs R: skipped, with the reason, where Rscript is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RscriptFactAttribute : FactAttribute
{
    private static readonly bool IsThere = Try();

    public RscriptFactAttribute([CallerMemberName] string name = "")
    {
        Skip = IsThere ? null : "R is not installed (Rscript was not found): install r-base-core to run this test.";
        // The runner prints names of skipped tests but not their reasons.
        if (Skip is not null) DisplayName = $"{name}: {Skip}";
    }

    /// <summary>Runs a script in a folder and gives the exit code and all that it printed.</summary>
    public static (int Exit, string Output) Run(string folder, string script)
    {
        var start = new ProcessStartInfo("Rscript", ["--vanilla", script]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }

    private static bool Try()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("Rscript", ["--version"]) { RedirectStandardOutput = true, RedirectStandardError = true });
            process!.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
