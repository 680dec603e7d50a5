using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Data.Stores;

namespace JusticeDataLab.Workbench.Data.Csv;

/// <summary>
/// A snapshot of the administrative data as a folder of CSV files with a <c>snapshot.json</c>, which gives the SHA-256 of
/// each file.
/// </summary>
public static class SnapshotFolder
{
    /// <summary>Opens a folder and checks that every table is there and is the one that the snapshot describes.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="AdministrativeDataException">The folder, the description or a table is missing or changed.</exception>
    public static IAdministrativeData Open(string folder) => new TableStore(FolderSource.Open(folder, check: true));
}
