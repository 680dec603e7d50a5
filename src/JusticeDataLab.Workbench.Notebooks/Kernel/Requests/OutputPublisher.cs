using System.Text;
using System.Text.Json.Nodes;
using JusticeDataLab.Workbench.Notebooks.Documents;
using JusticeDataLab.Workbench.Notebooks.Hosting;
using JusticeDataLab.Workbench.Notebooks.Kernel.Messages;

namespace JusticeDataLab.Workbench.Notebooks.Kernel.Requests;

/// <summary>
/// Publishes what a cell shows as it comes. Console text is gathered for a moment, so that a million lines are some
/// hundred messages.
/// </summary>
internal sealed class OutputPublisher : IDisposable
{
    private const int Piece = 256 * 1024;

    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(50);

    private readonly KernelChannels channels;
    private readonly JupyterMessage request;
    private readonly Lock gate = new();
    private readonly StringBuilder text = new();
    private readonly Timer timer;
    private string stream = "";

    public OutputPublisher(KernelChannels channels, JupyterMessage request)
    {
        (this.channels, this.request) = (channels, request);
        timer = new Timer(_ => Flush(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>What the cell's value looked like as text, for the history.</summary>
    public string? Result { get; private set; }

    /// <summary>Takes an output.</summary>
    public void Show(CellOutput output)
    {
        lock (gate)
        {
            if (output is StreamOutput written)
            {
                Gather(written);
                return;
            }

            Flush();
            Publish(output);
        }
    }

    /// <summary>Publishes the text gathered so far.</summary>
    public void Flush()
    {
        lock (gate)
        {
            if (text.Length == 0) return;
            channels.Publish(request, "stream", new JsonObject { ["name"] = stream, ["text"] = text.ToString() });
            text.Clear();
        }
    }

    public void Dispose()
    {
        timer.Dispose();
        Flush();
    }

    private void Gather(StreamOutput written)
    {
        if (written.Name != stream) Flush();
        stream = written.Name;
        if (text.Length == 0) timer.Change(Moment, Timeout.InfiniteTimeSpan);
        text.Append(written.Text);
        if (text.Length > Piece) Flush();
    }

    private void Publish(CellOutput output)
    {
        switch (output)
        {
            case DisplayOutput display:
                channels.Publish(request, "display_data", Shown(display.Data));
                break;
            case ProgressOutput progress:
                var shown = Shown(progress.Data);
                shown["transient"] = new JsonObject { ["display_id"] = progress.Id };
                channels.Publish(request, progress.Updates ? "update_display_data" : "display_data", shown);
                break;
            case ResultOutput result:
                Result = result.Data[MimeBundle.Plain];
                var content = Shown(result.Data);
                content["execution_count"] = result.ExecutionCount;
                channels.Publish(request, "execute_result", content);
                break;
            case ErrorOutput error:
                channels.Publish(request, "error", Replies.Error(error));
                break;
        }
    }

    private static JsonObject Shown(MimeBundle bundle) => new() { ["data"] = Replies.Data(bundle), ["metadata"] = new JsonObject() };
}
