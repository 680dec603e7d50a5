using JusticeDataLab.Workbench.Reporting.Publication.Checks.Reading;

namespace JusticeDataLab.Workbench.Reporting.Publication.Checks;

/// <summary>Checks a publication set against the rules for pages, figures, spreadsheets, data files and text.</summary>
/// <remarks>
/// Sources: Web Content Accessibility Guidelines 2.2; Government Analysis Function, Data visualisation: charts, and
/// Releasing statistics in spreadsheets; GOV.UK, Tabular data standard; Code of Practice for Statistics.
/// </remarks>
public static class PublicationChecks
{
    /// <summary>Every check in the order of the lists.</summary>
    internal static IReadOnlyList<PublicationCheck> All { get; } =
        [.. PageChecks.All, .. PageContentChecks.All, .. FigureChecks.All, .. SheetChecks.All, .. SheetStyleChecks.All, .. SheetValueChecks.All, .. DataChecks.All, .. TextChecks.All, .. NumberChecks.All];

    /// <summary>Runs every check that needs nothing but the files; those that need a browser or an office program are not run.</summary>
    /// <param name="files">The files by their path in the publication's folder, with forward slashes.</param>
    public static CheckReport Run(IReadOnlyDictionary<string, byte[]> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var set = new PublicationSet(files);
        return new CheckReport([.. All.Select(check => check.Run(set)).OrderBy(result => "HFSDT".IndexOf(result.Id[0], StringComparison.Ordinal)).ThenBy(result => int.Parse(result.Id[1..], System.Globalization.CultureInfo.InvariantCulture))]);
    }

    /// <summary>Runs the checks on files that have not been written yet.</summary>
    /// <param name="files">The files of a publication.</param>
    public static CheckReport Run(IReadOnlyList<PublicationFile> files) =>
        Run(files.ToDictionary(file => file.Path[(PublicationFiles.Folder.Length + 1)..], file => file.Bytes, StringComparer.Ordinal));
}
