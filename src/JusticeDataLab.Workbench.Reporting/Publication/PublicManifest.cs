using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Reporting.Publication.Model;
using JusticeDataLab.Workbench.Reporting.Publication.Tables;

namespace JusticeDataLab.Workbench.Reporting.Publication;

/// <summary>
/// <c>manifest.public.json</c>: what was published, from what, with which settings. It is the run's manifest without what
/// may not be known outside: file names of inputs, numbers of rows, the commit of the program.
/// </summary>
internal static class PublicManifest
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(PublicationDocument document, IReadOnlyList<PublicationFile> files)
    {
        var provenance = document.Provenance;
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Layout))
        {
            json.WriteStartObject();
            json.WriteStartObject("publication");
            json.WriteString("title", document.Title);
            json.WriteString("organisation", document.Subtitle);
            json.WriteString("status", document.StatusLabel);
            json.WriteString("released", provenance.Details.ReleaseDate is { } day ? SettingsCatalogue.TextOf(day) : null);
            json.WriteString("nextRelease", provenance.NextRelease);
            json.WriteBoolean("synthetic", provenance.Synthetic);
            json.WriteString("run", document.RunId);
            json.WriteEndObject();
            json.WriteStartObject("tool");
            json.WriteString("name", provenance.Tool.Name);
            json.WriteString("version", provenance.Tool.Version);
            json.WriteEndObject();
            Inputs(json, provenance);
            Settings(json, provenance);
            Disclosure(json, document);
            Outputs(json, files);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    // Tables of the register have public names; the file that an organisation sent may be called after somebody.
    private static void Inputs(Utf8JsonWriter json, PublicationProvenance provenance)
    {
        json.WriteStartArray("inputs");
        for (var i = 0; i < provenance.Inputs.Count; i++)
        {
            json.WriteStartObject();
            json.WriteString("name", i == 0 ? "submission" : provenance.Inputs[i].Name);
            json.WriteString("sha256", provenance.Inputs[i].Sha256);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Settings(Utf8JsonWriter json, PublicationProvenance provenance)
    {
        json.WriteStartArray("settings");
        foreach (var setting in provenance.Settings)
        {
            json.WriteStartObject();
            json.WriteString("setting", setting.FullName);
            json.WriteString("value", setting.Value);
            json.WriteString("source", CodeText.Of(setting.Source));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Disclosure(Utf8JsonWriter json, PublicationDocument document)
    {
        var settings = document.Provenance.Disclosure;
        json.WriteStartObject("disclosure");
        json.WriteNumber("minimumCohort", settings.MinimumCohort);
        json.WriteNumber("minimumCell", settings.MinimumCell);
        json.WriteNumber("minimumDenominatorForRate", settings.MinimumDenominatorForRate);
        json.WriteNumber("roundTo", settings.RoundTo);
        json.WriteNumber("withheldCells", SuppressionLog.Entries(document).Count());
        json.WriteEndObject();
    }

    private static void Outputs(Utf8JsonWriter json, IReadOnlyList<PublicationFile> files)
    {
        json.WriteStartArray("outputs");
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("path", file.Path[(PublicationFiles.Folder.Length + 1)..]);
            json.WriteString("sha256", Convert.ToHexStringLower(SHA256.HashData(file.Bytes)));
            json.WriteNumber("bytes", file.Bytes.Length);
            json.WriteString("mediaType", PublicationFiles.MediaType(file.Path));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
