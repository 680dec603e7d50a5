using System.IO.Compression;
using JusticeDataLab.Workbench.Data.Csv;

namespace JusticeDataLab.Workbench.Data.Xlsx;

/// <summary>
/// Looks at a workbook before any library unpacks it: how much it declares to hold, and whether it links outside itself.
/// Links of cells to web pages and addresses are harmless, because nothing follows them.
/// </summary>
internal static class WorkbookSafety
{
    public static void Check(byte[] content)
    {
        using var archive = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
        if (archive.Entries.Count > CohortFileLimits.WorkbookParts) throw WorkbookRefusedException.TooLarge();
        var declared = 0L;
        foreach (var entry in archive.Entries)
        {
            declared = Math.Min(long.MaxValue / 2, declared) + Math.Min(long.MaxValue / 2, Math.Max(0, entry.Length));
            if (declared > CohortFileLimits.UnpackedBytes) throw WorkbookRefusedException.TooLarge();
        }

        // The packaging library reads these by itself, so they are read here first, within the budget.
        var budget = new UnpackedBudget();
        foreach (var entry in archive.Entries)
        {
            if (entry.FullName.Contains("externalLinks/", StringComparison.OrdinalIgnoreCase)) throw LinksOutside();
            if (entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)) CheckRelations(entry, budget);
            else if (entry.FullName.Equals("[Content_Types].xml", StringComparison.OrdinalIgnoreCase)) CheckTypes(entry, budget);
        }
    }

    private static void CheckRelations(ZipArchiveEntry entry, UnpackedBudget budget)
    {
        using var reader = SafeXml.Open(entry.Open(), budget);
        while (reader.NextElement("Relationship"))
        {
            var isOutside = string.Equals(reader.GetAttribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase);
            if (isOutside && reader.GetAttribute("Type")?.EndsWith("/hyperlink", StringComparison.OrdinalIgnoreCase) != true) throw LinksOutside();
        }
    }

    private static void CheckTypes(ZipArchiveEntry entry, UnpackedBudget budget)
    {
        using var reader = SafeXml.Open(entry.Open(), budget);
        while (reader.Read())
        {
        }
    }

    private static WorkbookRefusedException LinksOutside() => new(
        "The workbook links to other files", "Break the links (in Excel: Data, Edit links), or copy the cohort as values into a new workbook.");
}
