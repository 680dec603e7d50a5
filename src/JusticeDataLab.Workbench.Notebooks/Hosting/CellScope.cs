using JusticeDataLab.Workbench.Notebooks.Documents;

namespace JusticeDataLab.Workbench.Notebooks.Hosting;

/// <summary>
/// The cell that is running: where what it shows and the facts it records go. Found through the flow of execution, so
/// that tasks and threads a cell starts reach it and code outside the cell does not.
/// </summary>
internal sealed class CellScope(FactRecorder facts, Action<CellOutput>? shown)
{
    private static readonly AsyncLocal<CellScope?> Ambient = new();

    private readonly Lock gate = new();
    private readonly List<CellOutput> outputs = [];
    private bool closed;

    /// <summary>The running cell of this flow of execution; null outside cells.</summary>
    public static CellScope? Current
    {
        get => Ambient.Value;
        set => Ambient.Value = value;
    }

    /// <summary>Where facts go.</summary>
    public FactRecorder Facts { get; } = facts;

    /// <summary>Adds console text; text in a row becomes one output.</summary>
    public void Write(string stream, string text)
    {
        if (text.Length == 0) return;
        lock (gate)
        {
            if (closed) return;
            shown?.Invoke(new StreamOutput(stream, text));
            if (outputs.Count > 0 && outputs[^1] is StreamOutput last && last.Name == stream) outputs[^1] = last with { Text = last.Text + text };
            else outputs.Add(new StreamOutput(stream, text));
        }
    }

    /// <summary>Shows a value.</summary>
    public void Show(object? value) => Add(new DisplayOutput(ResultFormatter.Format(value)));

    /// <summary>Adds an output.</summary>
    public void Add(CellOutput output)
    {
        lock (gate)
        {
            if (closed) return;
            shown?.Invoke(output);
            outputs.Add(output);
        }
    }

    /// <summary>Ends the cell: what a thread left behind writes later is dropped.</summary>
    public IReadOnlyList<CellOutput> Close()
    {
        lock (gate)
        {
            closed = true;
            return [.. outputs];
        }
    }
}
