using JusticeDataLab.Workbench.Notebooks.Hosting;
using JusticeDataLab.Workbench.Notebooks.Kernel.Messages;
using JusticeDataLab.Workbench.Notebooks.Kernel.Requests;

namespace JusticeDataLab.Workbench.Notebooks.Kernel;

/// <summary>
/// The Jupyter kernel: answers the requests of any number of clients with one engine. Requests of the shell are worked one
/// after another; interrupt, shutdown and the heartbeat do not wait for them.
/// </summary>
/// <remarks>Source: Jupyter, Messaging in Jupyter, version 5.3 of the protocol.</remarks>
public sealed class KernelServer : IAsyncDisposable
{
    private readonly KernelChannels channels;
    private readonly NotebookEngine engine;
    private readonly ExecuteRequests execute;
    private readonly ShellRequests shell;
    private readonly CancellationTokenSource stopping = new();

    /// <summary>Opens the sockets of a kernel that has executed nothing yet.</summary>
    /// <param name="connection">Where to listen.</param>
    /// <param name="folder">Folder of the notebook: relative paths count from there.</param>
    /// <param name="clock">Dates of messages.</param>
    /// <exception cref="ConnectionFileException">A port is taken, or the address is not of this machine.</exception>
    public KernelServer(ConnectionFile connection, string folder, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(clock);
        channels = new KernelChannels(connection, clock);
        engine = new NotebookEngine(folder, new FactRecorder(replace: true));
        var history = new ExecutionHistory();
        execute = new ExecuteRequests(channels, engine, history);
        shell = new ShellRequests(channels, engine, execute, history);
    }

    /// <summary>Messages and connections that were dropped because they broke the protocol or were not signed rightly.</summary>
    public int Refused => channels.Refused;

    /// <summary>Answers requests until a client asks for the end, or the caller does.</summary>
    /// <param name="cancellation">Ends the kernel.</param>
    public async Task RunAsync(CancellationToken cancellation = default)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stopping.Token, cancellation);
        channels.PublishState(null, "starting");
        // The first cell of a process waits for the compiler to load: better before the user has typed anything.
        _ = engine.ExecuteAsync("0", new CellOptions { IsCounted = false, IsKept = false }, ending.Token);
        var working = Task.Run(() => shell.ServeAsync(ending.Token), CancellationToken.None);
        var urgent = Task.Run(() => ServeUrgentAsync(ending.Token), CancellationToken.None);
        await Task.WhenAny(urgent, Task.Delay(Timeout.Infinite, ending.Token)).ConfigureAwait(false);
        execute.Interrupt();
        // A cell that nothing can reach does not keep the kernel from ending.
        await Task.WhenAny(working, Task.Delay(TimeSpan.FromSeconds(2), CancellationToken.None)).ConfigureAwait(false);
    }

    /// <summary>Sends what waits, closes the sockets and lets go of what cells have loaded.</summary>
    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync().ConfigureAwait(false);
        execute.Interrupt();
        await channels.DisposeAsync().ConfigureAwait(false);
        shell.Dispose();
        engine.Dispose();
        stopping.Dispose();
    }

    private async Task ServeUrgentAsync(CancellationToken ending)
    {
        try
        {
            await foreach (var request in channels.Urgent.ReadAllAsync(ending).ConfigureAwait(false)) Urgent(request);
        }
        catch (OperationCanceledException)
        {
            // The kernel ends.
        }
    }

    private void Urgent(JupyterMessage request)
    {
        channels.PublishState(request, "busy");
        switch (request.Type)
        {
            case "interrupt_request":
                execute.Interrupt();
                channels.ReplyUrgently(request, "interrupt_reply", Replies.Ok());
                break;
            case "shutdown_request":
                var reply = Replies.Ok(("restart", request.Flag("restart", otherwise: false)));
                channels.ReplyUrgently(request, "shutdown_reply", reply);
                channels.Publish(request, "shutdown_reply", reply.DeepClone());
                break;
            case "kernel_info_request":
                channels.ReplyUrgently(request, "kernel_info_reply", KernelInformation.Content());
                break;
        }

        channels.PublishState(request, "idle");
        if (request.Type == "shutdown_request") stopping.Cancel();
    }
}
