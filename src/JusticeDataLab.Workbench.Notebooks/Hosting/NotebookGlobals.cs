namespace JusticeDataLab.Workbench.Notebooks.Hosting;

/// <summary>What a cell can call without naming a type. Only what .NET Interactive offers under the same name.</summary>
public sealed class NotebookGlobals
{
    private readonly Func<CellScope?> scope;

    internal NotebookGlobals(Func<CellScope?> scope) => this.scope = scope;

    /// <summary>Shows a value below the cell.</summary>
    /// <param name="value">The value.</param>
#pragma warning disable IDE1006 // The name is .NET Interactive's.
    public void display(object? value) => scope()?.Show(value);
#pragma warning restore IDE1006
}
