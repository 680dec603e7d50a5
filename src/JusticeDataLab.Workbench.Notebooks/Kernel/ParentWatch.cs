using System.Diagnostics;
using System.Globalization;

namespace JusticeDataLab.Workbench.Notebooks.Kernel;

/// <summary>
/// Notices when the program that started the kernel is gone, so that a server which was killed leaves no kernel behind.
/// Jupyter names it in <c>JPY_PARENT_PID</c>.
/// </summary>
public static class ParentWatch
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    /// <summary>Waits until the parent is gone; for ever when there is none to watch.</summary>
    /// <param name="cancellation">Ends the watch.</param>
    public static async Task WaitAsync(CancellationToken cancellation)
    {
        // On Windows the variable holds a handle, not a number that can be looked up.
        var watched = !OperatingSystem.IsWindows()
            && int.TryParse(Environment.GetEnvironmentVariable("JPY_PARENT_PID"), NumberStyles.None, CultureInfo.InvariantCulture, out var parent) && parent > 1
            ? parent : 0;
        using var timer = new PeriodicTimer(Interval);
        while (await timer.WaitForNextTickAsync(cancellation).ConfigureAwait(false))
        {
            if (watched > 0 && !Runs(watched)) return;
        }
    }

    private static bool Runs(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
