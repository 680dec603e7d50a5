using System.Globalization;

namespace JusticeDataLab.Workbench.Notebooks.Hosting;

/// <summary>
/// Runs a cell's work on a thread of its own, under the invariant culture, so that it can be interrupted and cannot
/// leave a culture behind.
/// </summary>
internal static class CellThread
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);

    // Stopping a thread from outside is the last resort: within the runtime's own code it can end the process.
    private static readonly TimeSpan Gentle = TimeSpan.FromMilliseconds(500);

    /// <summary>Starts the work; the task ends with it.</summary>
    public static Task<T> Run<T>(Func<T> work)
    {
        var result = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() =>
        {
            try
            {
                result.SetResult(work());
            }
#pragma warning disable CA1031 // Whatever happens on the thread belongs to whoever awaits it.
            catch (Exception fault)
#pragma warning restore CA1031
            {
                result.SetException(fault);
            }
        })
        {
            IsBackground = true,
            Name = "notebook cell",
            CurrentCulture = CultureInfo.InvariantCulture,
            CurrentUICulture = CultureInfo.InvariantCulture,
        };
        thread.Start();
        return result.Task;
    }

    /// <summary>
    /// Runs an action that a token can stop wherever it is, in a loop without end too. It has a moment to stop by itself;
    /// then its thread is stopped. Code that sleeps or waits inside the system cannot be reached: it is left behind after a moment, and what it does later no longer counts.
    /// </summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static void Interruptible(Action action, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (!cancellation.CanBeCanceled)
        {
            action();
            return;
        }

        // A source of its own: stopping a thread may take time, which whoever cancels should not have to wait for.
        var stop = new CancellationTokenSource();
        CellStop.Request(stop: false);
        var running = Run(() =>
        {
#pragma warning disable SYSLIB0046 // Meant for hosts such as this one: the code that is stopped is the user's own cell.
            System.Runtime.ControlledExecution.Run(action, stop.Token);
#pragma warning restore SYSLIB0046
            return true;
        });
        try
        {
            running.Wait(cancellation);
        }
        catch (OperationCanceledException)
        {
            CellStop.Request(stop: true);
            if (!HasEnded(running, Gentle))
            {
                _ = Task.Run(stop.Cancel, CancellationToken.None);
                HasEnded(running, Grace);
            }

            throw;
        }
        catch (AggregateException)
        {
            running.GetAwaiter().GetResult();
        }
    }

    private static bool HasEnded(Task running, TimeSpan within) => ((IAsyncResult)running).AsyncWaitHandle.WaitOne(within);
}
