using System.Text;
using JusticeDataLab.Workbench.Notebooks.Documents;
using JusticeDataLab.Workbench.Reporting.Charts;

namespace JusticeDataLab.Workbench.Notebooks.Hosting;

/// <summary>
/// The cell that is running: where what it shows and the facts it records go. Found through the flow of execution, so
/// that tasks and threads a cell starts reach it and code outside the cell does not. A cell that is to stop is told so when
/// it next shows something, which is the gentlest way to stop it.
/// </summary>
internal sealed class CellScope(FactRecorder facts, CellOptions options, CancellationToken stopped)
{
    private static readonly AsyncLocal<CellScope?> Ambient = new();

    private readonly Lock gate = new();
    private readonly List<CellOutput> outputs = [];
    private readonly StringBuilder text = new();
    private string stream = "";
    private bool closed;

    /// <summary>The running cell of this flow of execution; null outside cells.</summary>
    public static CellScope? Current
    {
        get => Ambient.Value;
        set => Ambient.Value = value;
    }

    /// <summary>Where facts go.</summary>
    public FactRecorder Facts { get; } = facts;

    /// <summary>Ends the cell's code if it is to stop.</summary>
    /// <exception cref="OperationCanceledException">It is to stop.</exception>
    public void ThrowIfStopped() => stopped.ThrowIfCancellationRequested();

    /// <summary>Adds console text; text in a row becomes one output.</summary>
    public void Write(string stream, string text)
    {
        ThrowIfStopped();
        if (text.Length == 0) return;
        lock (gate)
        {
            if (closed) return;
            options.Shown?.Invoke(new StreamOutput(stream, text));
            if (!options.KeepsOutputs) return;
            if (stream != this.stream) EndText();
            this.stream = stream;
            this.text.Append(text);
        }
    }

    /// <summary>Shows a value.</summary>
    public void Show(object? value)
    {
        ThrowIfStopped();
        Add(new DisplayOutput(Format(value)));
    }

    /// <summary>The forms of a value that the host of the cell can use.</summary>
    public MimeBundle Format(object? value)
    {
        var bundle = ResultFormatter.Format(value);
        return options.OffersPlotly && value is Figure figure ? new MimeBundle([(MimeBundle.Plotly, PlotlyWriter.Write(figure)), .. bundle.Forms]) : bundle;
    }

    /// <summary>Shows how far work is, to whoever watches: a later text of the same identifier takes the place of the earlier, and none is kept.</summary>
    public void Show(ProgressOutput progress)
    {
        ThrowIfStopped();
        lock (gate)
        {
            if (!closed) options.Shown?.Invoke(progress);
        }
    }

    /// <summary>A line that the user types.</summary>
    /// <exception cref="InvalidOperationException">Nobody is there to type.</exception>
    public string? ReadLine() => options.ReadLine is { } read
        ? read()
        : throw new InvalidOperationException("The cell waits for somebody to type, and nobody can. Make what it asks for a parameter.");

    /// <summary>Adds an output.</summary>
    public void Add(CellOutput output)
    {
        lock (gate)
        {
            if (closed) return;
            options.Shown?.Invoke(output);
            if (!options.KeepsOutputs && output is not ErrorOutput) return;
            EndText();
            outputs.Add(output);
        }
    }

    /// <summary>Ends the cell: what a thread left behind writes later is dropped.</summary>
    public IReadOnlyList<CellOutput> Close()
    {
        lock (gate)
        {
            EndText();
            closed = true;
            return [.. outputs];
        }
    }

    private void EndText()
    {
        if (text.Length > 0) outputs.Add(new StreamOutput(stream, text.ToString()));
        text.Clear();
    }
}
