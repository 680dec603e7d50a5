using JusticeDataLab.Workbench.Notebooks.Documents;
using Microsoft.CodeAnalysis.Scripting;

namespace JusticeDataLab.Workbench.Notebooks.Hosting;

/// <summary>
/// Runs cells of C#, one after another, each seeing what the earlier ones left. The headless runner and the Jupyter
/// kernel are two users of this one engine, so a cell behaves alike in both.
/// </summary>
/// <remarks>
/// A cell that does not compile changes nothing. A cell that throws keeps what it did before. While a cell runs, the
/// current directory of the process is the notebook's folder and console output of the cell goes to the cell; both
/// belong to the process, so cells of all engines run one at a time, and both are restored afterwards. Cells run under
/// the invariant culture. A cell may not run another notebook.
/// </remarks>
public sealed class NotebookEngine : IDisposable
{
    // The current directory and the console belong to the process.
    private static readonly SemaphoreSlim Process = new(1, 1);

    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(200);

    private readonly ScriptChain chain;
    private readonly NotebookGlobals globals = new(() => CellScope.Current);
    private ScriptState<object>? state;

    /// <summary>An engine that has run nothing yet.</summary>
    /// <param name="folder">Folder of the notebook: relative paths in its code and its <c>#r</c> lines count from there.</param>
    /// <param name="facts">Where recorded facts go; null for a recorder of the engine's own.</param>
    public NotebookEngine(string folder, FactRecorder? facts = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        Folder = Path.GetFullPath(folder);
        Facts = facts ?? new FactRecorder();
        chain = new ScriptChain(Folder);
    }

    /// <summary>Folder that relative paths count from.</summary>
    public string Folder { get; }

    /// <summary>The facts recorded so far.</summary>
    public FactRecorder Facts { get; }

    /// <summary>Number of cells executed so far, whatever came of them.</summary>
    public int ExecutionCount { get; private set; }

    /// <summary>Values of the variables that cells have declared, the latest of a name last.</summary>
    public IReadOnlyList<(string Name, Type Type, object? Value)> Variables =>
        state is null ? [] : [.. state.Variables.Select(variable => (variable.Name, variable.Type, (object?)variable.Value))];

    /// <summary>Executes a cell.</summary>
    /// <param name="code">The code.</param>
    /// <param name="cell">Number of the cell as the reader counts them, for messages; null for the execution count.</param>
    /// <param name="shown">Told of each output as it comes; console text comes in pieces.</param>
    /// <param name="cancellation">Stops the cell, wherever it is.</param>
    /// <returns>What came of it. Failures of the cell are part of the result, not exceptions.</returns>
    /// <exception cref="InvalidOperationException">A running cell tried to execute another.</exception>
    public Task<CellExecution> ExecuteAsync(
        string code, int? cell = null, Action<CellOutput>? shown = null, CancellationToken cancellation = default) =>
        ExecuteAsync(code, new CellOptions { Cell = cell, Shown = shown }, cancellation);

    /// <summary>Executes a cell.</summary>
    /// <param name="code">The code.</param>
    /// <param name="options">How.</param>
    /// <param name="cancellation">Stops the cell, wherever it is.</param>
    /// <returns>What came of it. Failures of the cell are part of the result, not exceptions.</returns>
    /// <exception cref="InvalidOperationException">A running cell tried to execute another.</exception>
    public async Task<CellExecution> ExecuteAsync(string code, CellOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(options);
        if (CellScope.Current is not null) throw new InvalidOperationException("A cell cannot run another notebook. Run it from the command line.");
        try
        {
            await Process.WaitAsync(cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return End(new CellScope(Facts, options, cancellation), CellOutcome.Cancelled, CellErrors.Cancelled(options.Cell ?? ExecutionCount));
        }

        try
        {
            if (options.IsCounted) ExecutionCount++;
            return await CellThread.Run(() => Execute(code, options, cancellation)).ConfigureAwait(false);
        }
        finally
        {
            Process.Release();
        }
    }

    /// <summary>The chain of cells, for who reads code rather than runs it.</summary>
    internal ScriptChain Chain => chain;

    /// <summary>Lets go of what the engine has loaded.</summary>
    public void Dispose() => chain.Dispose();

    private CellExecution Execute(string code, CellOptions options, CancellationToken cancellation)
    {
        var cell = options.Cell ?? ExecutionCount;
        var scope = new CellScope(Facts, options, cancellation);
        var script = chain.Next(code, cell);
        try
        {
            var failure = CellErrors.Compilation(script.Compile(cancellation), code, cell);
            if (failure is not null) return End(scope, CellOutcome.DidNotCompile, failure);
            cancellation.ThrowIfCancellationRequested();
            script = Guarded(script, code, cell, cancellation);
            var (after, fault, isLeftBehind) = Run(script, scope, cancellation);
            if (options.IsKept && after is not null)
            {
                state = after;
                chain.Accept(script);
            }

            if (after is null || (fault is not null && cancellation.IsCancellationRequested)) return End(scope, CellOutcome.Cancelled, CellErrors.Cancelled(cell, isLeftBehind));
            return fault is null
                ? new CellExecution(CellOutcome.Succeeded, scope.Close(), after.ReturnValue)
                : End(scope, CellOutcome.Failed, CellErrors.Exception(fault));
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return End(scope, CellOutcome.Cancelled, CellErrors.Cancelled(cell));
        }
    }

    /// <summary>
    /// Runs a compiled cell and draws its value. Gives what it left, null when it was stopped where that cannot be known;
    /// what ended it, null when nothing did; and whether some of its code still runs.
    /// </summary>
    private (ScriptState<object>? After, Exception? Fault, bool IsLeftBehind) Run(Script<object> script, CellScope scope, CancellationToken cancellation)
    {
        var before = Directory.GetCurrentDirectory();
        ScriptState<object>? after = null;
        Exception? fault = null;
        bool hasEnded;
        using (new CellConsole())
        {
            CellScope.Current = scope;
            Directory.SetCurrentDirectory(Folder);
            try
            {
                hasEnded = CellThread.Interruptible(
                    () =>
                    {
                        after = Await(Start(script), cancellation);
                        // Drawn while the cell still runs: a drawing may fail, take long, or be stopped like the cell itself.
                        fault = after.Exception ?? Draw(after.ReturnValue, scope, ExecutionCount);
                    },
                    cancellation);
            }
            finally
            {
                CellScope.Current = null;
                Directory.SetCurrentDirectory(before);
            }
        }

        // What code left behind does later no longer counts.
        return hasEnded ? (after, fault, false) : (null, null, true);
    }

    /// <summary>What a cell leaves. One that awaits something for ever is let go of a moment after it was stopped.</summary>
    private static ScriptState<object> Await(Task<ScriptState<object>> running, CancellationToken cancellation)
    {
        try
        {
            running.Wait(cancellation);
        }
        catch (OperationCanceledException)
        {
            if (!running.Wait(Moment, CancellationToken.None)) throw;
        }

        return running.GetAwaiter().GetResult();
    }

    /// <summary>The script with code that can be stopped. What is wrong with a cell is said of the cell as it was written.</summary>
    private Script<object> Guarded(Script<object> script, string code, int cell, CancellationToken cancellation)
    {
        var guarded = CellGuard.Guard(code, script.GetCompilation());
        if (guarded == code) return script;
        var stoppable = chain.Next(guarded, cell);
        return CellErrors.Compilation(stoppable.Compile(cancellation), guarded, cell) is null ? stoppable : script;
    }

    private Task<ScriptState<object>> Start(Script<object> script) => state is null
        ? script.RunAsync(globals, static _ => true, CancellationToken.None)
        : script.RunFromAsync(state, static _ => true, CancellationToken.None);

    private static Exception? Draw(object? value, CellScope scope, int number)
    {
        if (value is null) return null;
        try
        {
            scope.Add(new ResultOutput(number, scope.Format(value)));
            return null;
        }
#pragma warning disable CA1031 // A drawing that fails fails the cell, whatever it throws.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return fault;
        }
    }

    private static CellExecution End(CellScope scope, CellOutcome outcome, ErrorOutput failure)
    {
        scope.Add(failure);
        return new CellExecution(outcome, scope.Close(), null);
    }
}
