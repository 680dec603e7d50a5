using JusticeDataLab.Workbench.Cli.Running;

namespace JusticeDataLab.Workbench.Cli.Commands;

/// <summary>Reads the plotly.js bundle that an interactive report takes in. The workbench ships none.</summary>
internal static class PlotlyBundle
{
    public static string Read(string path)
    {
        if (!File.Exists(path)) throw new UsageException("--plotly: there is no such file. Give a plotly.js bundle, such as plotly.min.js.");
        var text = File.ReadAllText(path);
        return text.Contains("Plotly", StringComparison.Ordinal) ? text : throw new UsageException("--plotly: the file is no plotly.js bundle. Give plotly.min.js.");
    }
}
