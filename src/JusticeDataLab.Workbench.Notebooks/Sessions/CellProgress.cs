using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Notebooks.Displays.Steps;
using JusticeDataLab.Workbench.Notebooks.Documents;
using JusticeDataLab.Workbench.Notebooks.Hosting;

namespace JusticeDataLab.Workbench.Notebooks.Sessions;

/// <summary>
/// Shows in the running cell how far an analysis is: one line that changes in place. Hosts that cannot change a line, and
/// runs without a reader, show nothing.
/// </summary>
internal sealed class CellProgress : IProgress<StepProgress>
{
    private CellScope? cell;
    private string id = "";
    private int done;

    /// <inheritdoc/>
    public void Report(StepProgress value)
    {
        if (CellScope.Current is not { } current) return;
        var isNew = current != cell;
        // Displays of a kernel that has ended may still stand in the notebook: theirs must not be taken for this one's.
        if (isNew) (cell, id, done) = (current, RandomNumberGenerator.GetHexString(16, lowercase: true), 0);
        if (value.Done) done++;
        current.Show(new ProgressOutput(id, !isNew, Line(value)));
    }

    private MimeBundle Line(StepProgress value)
    {
        var step = value.Planned.Length == 0 ? StepWords.Done(value.Step) : $"{StepWords.Done(value.Step)} for {value.Planned}";
        var text = value.Done
            ? string.Create(CultureInfo.InvariantCulture, $"{step} ({done} {(done == 1 ? "step" : "steps")} done)")
            : $"{step}: at work …";
        return new MimeBundle((MimeBundle.Html, $"<p role=\"status\" style=\"opacity:.7;margin:0\">{WebUtility.HtmlEncode(text)}</p>"), (MimeBundle.Plain, text));
    }
}
