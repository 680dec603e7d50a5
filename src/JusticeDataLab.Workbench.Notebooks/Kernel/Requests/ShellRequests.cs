using System.Text.Json.Nodes;
using JusticeDataLab.Workbench.Notebooks.Documents;
using JusticeDataLab.Workbench.Notebooks.Hosting;
using JusticeDataLab.Workbench.Notebooks.Kernel.Code;
using JusticeDataLab.Workbench.Notebooks.Kernel.Messages;

namespace JusticeDataLab.Workbench.Notebooks.Kernel.Requests;

/// <summary>Answers the requests of the shell one after another, in the order they came.</summary>
internal sealed class ShellRequests(KernelChannels channels, NotebookEngine engine, ExecuteRequests execute, ExecutionHistory history) : IDisposable
{
    private readonly CodeReader reader = new(engine.Chain);

    // Requests that came while a cell failed, and are not cells.
    private readonly Queue<JupyterMessage> kept = new();

    /// <summary>Answers requests until the kernel ends.</summary>
    public async Task ServeAsync(CancellationToken ending)
    {
        try
        {
            while (!ending.IsCancellationRequested)
            {
                var request = kept.Count > 0 ? kept.Dequeue() : await channels.Requests.ReadAsync(ending).ConfigureAwait(false);
                channels.PublishState(request, "busy");
                await TryAnswerAsync(request, ending).ConfigureAwait(false);
                channels.PublishState(request, "idle");
            }
        }
        catch (Exception fault) when (fault is OperationCanceledException or System.Threading.Channels.ChannelClosedException)
        {
            // The kernel ends.
        }
    }

    public void Dispose() => reader.Dispose();

    /// <summary>Answers a request; a fault of the kernel's own is the answer, and ends nothing.</summary>
    private async Task TryAnswerAsync(JupyterMessage request, CancellationToken ending)
    {
        try
        {
            await AnswerAsync(request, ending).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // Whatever it is, the next request must still be answered.
        catch (Exception fault) when (!ending.IsCancellationRequested)
#pragma warning restore CA1031
        {
            var content = Replies.Error(new ErrorOutput(fault.GetType().Name, fault.Message, []));
            content["status"] = "error";
            channels.Reply(request, request.Type.Replace("_request", "_reply", StringComparison.Ordinal), content);
        }
    }

    private async Task AnswerAsync(JupyterMessage request, CancellationToken ending)
    {
        switch (request.Type)
        {
            case "execute_request":
                if (!await execute.ExecuteAsync(request, ending).ConfigureAwait(false)) AbortWaiting();
                break;
            case "kernel_info_request": channels.Reply(request, "kernel_info_reply", KernelInformation.Content()); break;
            case "complete_request": channels.Reply(request, "complete_reply", await CompleteAsync(request, ending).ConfigureAwait(false)); break;
            case "inspect_request": channels.Reply(request, "inspect_reply", await InspectAsync(request, ending).ConfigureAwait(false)); break;
            case "is_complete_request": channels.Reply(request, "is_complete_reply", IsComplete(request)); break;
            case "history_request": channels.Reply(request, "history_reply", history.Answer(request)); break;
            case "comm_info_request": channels.Reply(request, "comm_info_reply", Replies.Ok(("comms", new JsonObject()))); break;
            // The kernel has no widgets: whoever opens a comm is told that it is closed.
            case "comm_open": channels.Publish(request, "comm_close", new JsonObject { ["comm_id"] = request.Text("comm_id"), ["data"] = new JsonObject() }); break;
        }
    }

    /// <summary>Cells that came before a failure was known are not executed; other requests keep their turn.</summary>
    private void AbortWaiting()
    {
        while (channels.Requests.TryRead(out var request))
        {
            if (request.Type != "execute_request")
            {
                kept.Enqueue(request);
                continue;
            }

            channels.PublishState(request, "busy");
            execute.Abort(request);
            channels.PublishState(request, "idle");
        }
    }

    private async Task<JsonObject> CompleteAsync(JupyterMessage request, CancellationToken ending)
    {
        var code = request.Text("code");
        var position = CodePoints.ToIndex(code, request.Number("cursor_pos", code.Length));
        var found = await reader.CompleteAsync(code, position, ending).ConfigureAwait(false);
        var (start, end) = (CodePoints.FromIndex(code, found.Start), CodePoints.FromIndex(code, found.End));
        return Replies.Ok(
            ("matches", Replies.List(found.Items.Select(item => (JsonNode?)item.Text))),
            ("cursor_start", start),
            ("cursor_end", end),
            ("metadata", new JsonObject
            {
                ["_jupyter_types_experimental"] = Replies.List(found.Items.Select(item => (JsonNode?)new JsonObject
                {
                    ["text"] = item.Text, ["type"] = item.Kind, ["start"] = start, ["end"] = end,
                })),
            }));
    }

    private async Task<JsonObject> InspectAsync(JupyterMessage request, CancellationToken ending)
    {
        var code = request.Text("code");
        var position = CodePoints.ToIndex(code, request.Number("cursor_pos", code.Length));
        var text = await reader.InspectAsync(code, position, ending).ConfigureAwait(false);
        var data = text is null ? new JsonObject() : new JsonObject { ["text/plain"] = text };
        return Replies.Ok(("found", text is not null), ("data", data), ("metadata", new JsonObject()));
    }

    private static JsonObject IsComplete(JupyterMessage request)
    {
        var (state, indent) = CodeCompleteness.Of(request.Text("code"));
        var content = new JsonObject { ["status"] = state };
        if (state == CodeCompleteness.Incomplete) content["indent"] = indent;
        return content;
    }
}
