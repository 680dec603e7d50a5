using JusticeDataLab.Workbench.Notebooks.Sessions;

namespace JusticeDataLab.Workbench.Notebooks.Displays.Steps;

internal static class RunView
{
    private const int HashShown = 12;

    public static Display Of(RunSummary run) => Display.Titled($"Run {run.Results.RunId} saved")
        .Figures(
            ("People submitted", NumberText.Whole(run.Results.Attrition.Submitted)),
            ("Linked", NumberText.Whole(run.Results.Linked.Linked)),
            ("Analysed", NumberText.Whole(run.Results.Matched.TreatedMatched)),
            ("Facts", NumberText.Whole(run.Results.Facts.Count)))
        .Table(
            "Files, with the first digits of their hashes",
            ["File", "Bytes", "SHA-256"],
            run.Outputs.Where(output => output.Path != RunSaver.Manifest && output.Path.Count(letter => letter == '/') < 2).Select(output => new[] { output.Path, NumberText.Whole(output.Bytes), output.Sha256[..HashShown] }))
        .Note($"{RunSaver.Manifest} lists them with the inputs, settings and steps, and the commit the program was built from.")
        .Note("The pictures and data files of the publication are listed in publication/manifest.public.json.")
        .Note($"Open runs/{run.Results.RunId}/{RunSaver.Report} in the request's folder.");
}
