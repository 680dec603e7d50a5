namespace JusticeDataLab.Workbench.Core.Displays;

/// <summary>The source of formatters where the notebooks library is not there: none, so that the host draws by itself.</summary>
internal sealed class NoFormatters
{
    /// <summary>No formatters. Not static: hosts call it on an instance.</summary>
#pragma warning disable CA1822
    public IEnumerable<object> CreateTypeFormatters() => [];
#pragma warning restore CA1822
}
