using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using JusticeDataLab.Workbench.Reporting.Publication.Model;
using JusticeDataLab.Workbench.Reporting.Publication.Tables;

namespace JusticeDataLab.Workbench.Reporting.Publication.Csv;

/// <summary>Describes a data file: its title, where it comes from, and type, unit and meaning of every column.</summary>
/// <remarks>Source: W3C, Metadata Vocabulary for Tabular Data (2015).</remarks>
public static class CsvwMetadata
{
    // The text is read by people too and stands in a file of its own, never inside HTML.
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the metadata of a table.</summary>
    /// <param name="document">The publication.</param>
    /// <param name="table">The table.</param>
    /// <param name="url">File name of the data.</param>
    public static string Write(PublicationDocument document, FlatTable table, string url)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(table);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Layout))
        {
            json.WriteStartObject();
            json.WriteString("@context", "http://www.w3.org/ns/csvw");
            json.WriteString("url", url);
            json.WriteString("dc:title", table.Source.Caption);
            json.WriteString("dc:description", $"{document.Title}. {document.Subtitle}.");
            json.WriteString("dc:publisher", document.Publisher);
            json.WriteString("dc:language", "en-GB");
            json.WriteString("dc:type", document.StatusLabel);
            json.WriteString("dc:source", document.Stamp);
            Notes(json, table);
            json.WriteStartObject("dialect");
            json.WriteString("encoding", "utf-8");
            json.WriteBoolean("header", true);
            json.WriteEndObject();
            json.WriteStartObject("tableSchema");
            json.WriteStartArray("columns");
            foreach (var column in table.Columns) Column(json, column, table);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Notes(Utf8JsonWriter json, FlatTable table)
    {
        json.WriteStartArray("rdfs:comment");
        foreach (var note in table.Notes.Concat(table.Markers)) json.WriteStringValue(note);
        json.WriteEndArray();
    }

    private static void Column(Utf8JsonWriter json, FlatColumn column, FlatTable table)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        json.WriteString("titles", column.Header);
        json.WriteString("dc:description", $"{column.Header}. {table.Source.Title}.");
        json.WriteString("datatype", column.Unit switch { null => "string", CellUnit.People => "integer", _ => "decimal" });
        json.WriteString("schema:unitText", column.UnitInWords);
        if (column.Unit is not null)
        {
            json.WriteStartArray("null");
            foreach (var marker in Shorthand.Markers) json.WriteStringValue(marker);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
