using System.Runtime.CompilerServices;

namespace JusticeDataLab.Workbench.Notebooks.Hosting;

/// <summary>What a cell can call without naming a type. Only what .NET Interactive offers under the same name.</summary>
public sealed class NotebookGlobals
{
    // From the first cell that is stopped on: until then the question costs next to nothing.
    private static volatile bool anyStopped;

    private readonly Func<CellScope?> scope;

    internal NotebookGlobals(Func<CellScope?> scope) => this.scope = scope;

    /// <summary>Shows a value below the cell.</summary>
    /// <param name="value">The value.</param>
#pragma warning disable IDE1006 // The name is .NET Interactive's.
    public void display(object? value) => scope()?.Show(value);
#pragma warning restore IDE1006

    /// <summary>
    /// Ends the running cell if it is to stop, or if it calls itself without end. Not for users: the engine writes calls of
    /// it into the loops and functions of cells as they run (<see cref="CellGuard"/>).
    /// </summary>
    /// <exception cref="OperationCanceledException">The cell is to stop.</exception>
    /// <exception cref="InsufficientExecutionStackException">Calls are nested so deep that the process would end.</exception>
    public static void CheckStop()
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (anyStopped) CellScope.Current?.ThrowIfStopped();
    }

    /// <summary>Says that some cell is to stop.</summary>
    internal static void NoteStop() => anyStopped = true;
}
