using System.Text.Json;
using System.Text.Json.Nodes;
using JusticeDataLab.Workbench.Notebooks.Documents;
using JusticeDataLab.Workbench.Notebooks.Hosting;
using JusticeDataLab.Workbench.Notebooks.Kernel.Messages;

namespace JusticeDataLab.Workbench.Notebooks.Kernel.Requests;

/// <summary>Executes cells for clients.</summary>
internal sealed class ExecuteRequests(KernelChannels channels, NotebookEngine engine, ExecutionHistory history)
{
    private readonly Lock gate = new();
    private CancellationTokenSource? running;

    /// <summary>Stops the running cell; does nothing when none runs.</summary>
    public void Interrupt()
    {
        lock (gate)
        {
            // Whoever interrupts does not wait until the cell has stopped.
            if (running is { } source) _ = source.CancelAsync();
        }
    }

    /// <summary>Executes a cell and answers.</summary>
    /// <returns>Whether cells that wait shall still be executed.</returns>
    public async Task<bool> ExecuteAsync(JupyterMessage request, CancellationToken ending)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ending);
        lock (gate) running = stop;
        try
        {
            return await RunAsync(request, stop.Token).ConfigureAwait(false);
        }
        finally
        {
            lock (gate) running = null;
        }
    }

    /// <summary>Answers a cell that will not be executed because one before it failed.</summary>
    public void Abort(JupyterMessage request) =>
        channels.Reply(request, "execute_reply", new JsonObject { ["status"] = "aborted", ["execution_count"] = engine.ExecutionCount });

    private async Task<bool> RunAsync(JupyterMessage request, CancellationToken stopped)
    {
        var code = request.Text("code");
        var silent = request.Flag("silent", otherwise: false);
        var counted = !silent && request.Flag("store_history", otherwise: true);
        if (string.IsNullOrWhiteSpace(code))
        {
            channels.Reply(request, "execute_reply", Done(await ExpressionsAsync(request, stopped).ConfigureAwait(false)));
            return true;
        }

        if (!silent) channels.Publish(request, "execute_input", new JsonObject { ["code"] = code, ["execution_count"] = engine.ExecutionCount + (counted ? 1 : 0) });
        using var publisher = new OutputPublisher(channels, request);
        var options = new CellOptions
        {
            Shown = silent ? null : publisher.Show,
            KeepsOutputs = false,
            OffersPlotly = true,
            IsCounted = counted,
            ReadLine = request.Flag("allow_stdin", otherwise: false) ? () => Ask(request) : null,
        };
        var execution = await engine.ExecuteAsync(code, options, stopped).ConfigureAwait(false);
        publisher.Flush();
        if (counted) history.Add(engine.ExecutionCount, code, publisher.Result);
        if (execution.Error is not { } error)
        {
            channels.Reply(request, "execute_reply", Done(await ExpressionsAsync(request, stopped).ConfigureAwait(false)));
            return true;
        }

        var failed = Replies.Error(error);
        failed["status"] = "error";
        failed["execution_count"] = engine.ExecutionCount;
        channels.Reply(request, "execute_reply", failed);
        return !request.Flag("stop_on_error", otherwise: true);
    }

    private JsonObject Done(JsonObject expressions) => Replies.Ok(
        ("execution_count", engine.ExecutionCount), ("payload", new JsonArray()), ("user_expressions", expressions));

    private async Task<JsonObject> ExpressionsAsync(JupyterMessage request, CancellationToken stopped)
    {
        var values = new JsonObject();
        if (!request.Content.TryGetProperty("user_expressions", out var asked) || asked.ValueKind != JsonValueKind.Object) return values;
        foreach (var expression in asked.EnumerateObject().Where(entry => entry.Value.ValueKind == JsonValueKind.String))
        {
            var execution = await engine.ExecuteAsync(expression.Value.GetString()!, new CellOptions { IsCounted = false, IsKept = false }, stopped).ConfigureAwait(false);
            values[expression.Name] = execution.Error is { } error ? Wrong(error) : Value(execution);
        }

        return values;
    }

    private static JsonObject Value(CellExecution execution) => Replies.Ok(
        ("data", Replies.Data(execution.Outputs.OfType<ResultOutput>().LastOrDefault()?.Data ?? new MimeBundle((MimeBundle.Plain, "null")))),
        ("metadata", new JsonObject()));

    private static JsonObject Wrong(ErrorOutput error)
    {
        var content = Replies.Error(error);
        content["status"] = "error";
        return content;
    }

    /// <summary>Asks the client that sent the cell for a line, and waits for it or for an interrupt.</summary>
    private string? Ask(JupyterMessage request)
    {
        CancellationToken stopped;
        lock (gate) stopped = running?.Token ?? new CancellationToken(canceled: true);
        channels.Ask(request, new JsonObject { ["prompt"] = "", ["password"] = false });
        while (true)
        {
            var answer = channels.Typed.ReadAsync(stopped).AsTask().GetAwaiter().GetResult();
            if (answer.Session == request.Session) return answer.Text("value");
        }
    }
}
