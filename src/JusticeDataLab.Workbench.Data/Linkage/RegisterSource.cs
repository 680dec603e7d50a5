using JusticeDataLab.Workbench.Core.Linkage.Register;
using JusticeDataLab.Workbench.Data.Stores;

namespace JusticeDataLab.Workbench.Data.Linkage;

/// <summary>
/// Opens whatever people can be linked to: a prepared register (<c>.jdlreg</c>), one flat CSV file, or a store of
/// administrative data.
/// </summary>
public static class RegisterSource
{
    /// <summary>Reads and encodes a register, or reads one that was prepared.</summary>
    /// <param name="source">Path of a prepared register or of a flat CSV file, or a store.</param>
    /// <param name="extractYear">Year assumed for the extract of a flat file; a store says its own.</param>
    /// <param name="progress">Told which share is read, where that is known.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static IndexedRegister Open(string source, int extractYear, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (source.EndsWith(RegisterSnapshotFile.Extension, StringComparison.OrdinalIgnoreCase)) return RegisterSnapshotFile.Read(source);
        if (source.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)) return FlatRegister.Read(source, extractYear, progress, cancellation);
        return RegisterEncoder.Encode(AdministrativeStore.Open(source), progress, cancellation);
    }
}
