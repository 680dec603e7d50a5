using JusticeDataLab.Workbench.Core.Cohorts;
using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Data.Xlsx;

namespace JusticeDataLab.Workbench.Data.Csv;

/// <summary>
/// Reads a cohort file: CSV in UTF-8, with or without a byte order mark, or Windows-1252; commas, semicolons or tabs
/// between the cells; or the first sheet of an XLSX workbook. The content decides which, not the name. What was detected
/// is reported in the format of the table.
/// </summary>
public static class CohortFileReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">Path of the file.</param>
    /// <exception cref="CohortFileException">The file is absent, too large, or neither CSV text nor a workbook.</exception>
    public static CohortTable Read(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return Read(Bytes(path), Path.GetFileName(path));
    }

    /// <summary>Reads the content of a file.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="name">Name of the file for messages, without its folder.</param>
    /// <exception cref="CohortFileException">The content is too large or neither CSV text nor a workbook.</exception>
    public static CohortTable Read(byte[] content, string name)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (WorkbookReader.IsWorkbook(content)) return WorkbookReader.Read(content, name);
        var (text, encoding) = CohortText.Decode(content, name);
        var delimiter = CohortText.DelimiterOf(text);
        var rows = DelimitedRows.Read(text, delimiter, name);
        IReadOnlyList<string> headers = rows.Count > 0 ? rows[0] : [];
        IReadOnlyList<IReadOnlyList<string>> data = rows.Count > 1 ? rows[1..] : [];
        var fingerprint = new InputFingerprint(name, StableHash.HexOfBytes(content), data.Count, headers.Count);
        return new CohortTable(headers, data, fingerprint, $"CSV, {encoding}, {NameOf(delimiter)}");
    }

    private static byte[] Bytes(string path)
    {
        var name = Path.GetFileName(path);
        if (Directory.Exists(path)) throw new CohortFileException(name, null, "This is a folder", "Name the cohort file itself.");
        if (!File.Exists(path)) throw new CohortFileException(name, null, "There is no such file", "Check the name and the folder.");
        try
        {
            CohortText.CheckSize(new FileInfo(path).Length, name);
            return File.ReadAllBytes(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CohortFileException(name, null, "The file cannot be opened", "Close other programs that use it and check that you may read it.");
        }
    }

    private static string NameOf(char delimiter) => delimiter switch
    {
        ';' => "semicolon",
        '\t' => "tab",
        _ => "comma",
    };
}
