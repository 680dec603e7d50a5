using System.Globalization;

namespace JusticeDataLab.Workbench.Notebooks.Hosting;

/// <summary>
/// Runs a cell's work on a thread of its own, under the invariant culture, so that it can be interrupted and cannot
/// leave a culture behind.
/// </summary>
internal sealed class CellThread
{
    private static readonly TimeSpan Gentle = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private readonly Thread thread;
    private bool working = true;
    private bool woken;

    private CellThread(Action<CellThread> body) => thread = new Thread(() => body(this))
    {
        IsBackground = true,
        Name = "notebook cell",
        CurrentCulture = CultureInfo.InvariantCulture,
        CurrentUICulture = CultureInfo.InvariantCulture,
    };

    /// <summary>Starts the work; the task ends with it.</summary>
    public static Task<T> Run<T>(Func<T> work) => Start(work).Running;

    /// <summary>
    /// Runs an action that a token can stop. Code of cells asks whether to stop (<see cref="CellGuard"/>); a thread that
    /// sleeps or waits is woken with an exception. What reacts to neither, such as a long computation within a library,
    /// is left behind: it goes on until it ends by itself, and what it does no longer counts. A thread is never aborted,
    /// since that often ends the process.
    /// </summary>
    /// <returns>Whether the action has ended; false when it was left behind.</returns>
    /// <exception cref="OperationCanceledException">It was stopped before it began.</exception>
    public static bool Interruptible(Action action, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var (thread, running) = Start(() =>
        {
            action();
            return true;
        });
        if (!HasEnded(running, Timeout.InfiniteTimeSpan, cancellation))
        {
            NotebookGlobals.NoteStop();
            if (!HasEnded(running, Gentle, CancellationToken.None))
            {
                thread.Wake();
                if (!HasEnded(running, Grace, CancellationToken.None)) return false;
            }
        }

        return running.GetAwaiter().GetResult();
    }

    private static (CellThread Thread, Task<T> Running) Start<T>(Func<T> work)
    {
        var result = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        var started = new CellThread(self =>
        {
            try
            {
                var value = work();
                self.Settle();
                result.SetResult(value);
            }
#pragma warning disable CA1031 // Whatever happens on the thread belongs to whoever awaits it.
            catch (Exception fault)
#pragma warning restore CA1031
            {
                self.Settle();
                result.SetException(fault);
            }
        });
        started.thread.Start();
        return (started, result.Task);
    }

    private static bool HasEnded(Task running, TimeSpan within, CancellationToken cancellation) =>
        WaitHandle.WaitAny([((IAsyncResult)running).AsyncWaitHandle, cancellation.WaitHandle], within) == 0;

    /// <summary>Wakes the thread where it sleeps or waits, if it still works.</summary>
    private void Wake()
    {
        lock (gate)
        {
            woken = working;
            if (working) thread.Interrupt();
        }
    }

    /// <summary>The work is over: nothing wakes the thread any more, and no wake that came too late is left.</summary>
    private void Settle()
    {
        while (true)
        {
            try
            {
                lock (gate) working = false;
                if (woken) Thread.Sleep(1);
                return;
            }
            catch (ThreadInterruptedException)
            {
                // The wake that came too late.
            }
        }
    }
}
