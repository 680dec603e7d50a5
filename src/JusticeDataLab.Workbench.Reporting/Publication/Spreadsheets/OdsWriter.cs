using System.IO.Compression;
using System.Text;
using JusticeDataLab.Workbench.Reporting.Publication.Model;

namespace JusticeDataLab.Workbench.Reporting.Publication.Spreadsheets;

/// <summary>
/// Writes the tables of a publication as one OpenDocument spreadsheet. Every table is marked up as one; numbers are numbers,
/// rounded as published, so that nothing finer is hidden in them.
/// </summary>
/// <remarks>
/// Parts are stored uncompressed with one fixed date, so that the same document gives the same bytes with any version of the
/// compression library. Source: OASIS, OpenDocument version 1.3.
/// </remarks>
public static class OdsWriter
{
    /// <summary>Media type of the file.</summary>
    public const string MediaType = "application/vnd.oasis.opendocument.spreadsheet";

    // The earliest date that a zip file can hold.
    private static readonly DateTimeOffset FixedDate = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the workbook.</summary>
    /// <param name="document">The publication.</param>
    public static byte[] Write(PublicationDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var sheets = Workbook.Of(document);
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            // First, so that the kind of file can be told from its first bytes.
            Add(zip, "mimetype", MediaType);
            Add(zip, "content.xml", OdsContent.Write(sheets));
            Add(zip, "styles.xml", OdsParts.Styles());
            Add(zip, "meta.xml", OdsParts.Meta(document));
            Add(zip, "META-INF/manifest.xml", OdsParts.Manifest());
        }

        return stream.ToArray();
    }

    private static void Add(ZipArchive zip, string name, string text)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.NoCompression);
        entry.LastWriteTime = FixedDate;
        using var content = entry.Open();
        content.Write(new UTF8Encoding(false).GetBytes(text));
    }
}
