using JusticeDataLab.Workbench.Data.Stores;

namespace JusticeDataLab.Workbench.Data.Tests.Stores;

/// <summary>Stops an import when it has reached a table.</summary>
internal sealed class StopAt(string table, CancellationTokenSource source) : IProgress<StoreProgress>
{
    public void Report(StoreProgress value)
    {
        if (value.Table == table) source.Cancel();
    }
}
