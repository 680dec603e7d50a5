namespace JusticeDataLab.Workbench.Notebooks.Kernel.Installation;

/// <summary>Where Jupyter keeps what belongs to a user.</summary>
/// <remarks>Source: jupyter_core, paths: <c>JUPYTER_DATA_DIR</c>, else the folder of the system.</remarks>
public static class JupyterFolders
{
    /// <summary>The user's data folder of Jupyter.</summary>
    public static string UserData()
    {
        if (Environment.GetEnvironmentVariable("JUPYTER_DATA_DIR") is { Length: > 0 } given) return given;
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (OperatingSystem.IsWindows()) return Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData), "jupyter");
        if (OperatingSystem.IsMacOS()) return Path.Combine(home, "Library", "Jupyter");
        var data = Environment.GetEnvironmentVariable("XDG_DATA_HOME") is { Length: > 0 } xdg ? xdg : Path.Combine(home, ".local", "share");
        return Path.Combine(data, "jupyter");
    }

    /// <summary>The data folder of a Python environment or of a folder that Jupyter is told of.</summary>
    /// <param name="prefix">The folder, for example that of a virtual environment.</param>
    public static string OfPrefix(string prefix) => Path.Combine(Path.GetFullPath(prefix), "share", "jupyter");
}
