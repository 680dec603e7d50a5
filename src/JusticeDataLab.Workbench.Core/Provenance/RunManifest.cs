using System.Text.Json;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Core.Provenance;

/// <summary>
/// The record of a run: what went in, what was decided, what came out. It holds no clock time and nothing of the
/// machine, so that manifests of equal runs are byte-equal.
/// </summary>
[TypeFormatterSource]
public sealed record RunManifest
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n" };

    /// <summary>Name of the run.</summary>
    public required string RunId { get; init; }

    /// <summary>The program.</summary>
    public required ToolIdentity Tool { get; init; }

    /// <summary>The request.</summary>
    public required AnalysisRequest Request { get; init; }

    /// <summary>Whether the people are invented.</summary>
    public required bool Synthetic { get; init; }

    /// <summary>Inputs.</summary>
    public required IReadOnlyList<InputFingerprint> Inputs { get; init; }

    /// <summary>Hash of the decision log.</summary>
    public required string DecisionsHash { get; init; }

    /// <summary>Steps in order.</summary>
    public required IReadOnlyList<RunStep> Steps { get; init; }

    /// <summary>What the checks of the publication found, in the order of their list.</summary>
    public required IReadOnlyList<RunCheck> Checks { get; init; }

    /// <summary>Cells of the publication's tables that are withheld. The settings of disclosure are among the settings.</summary>
    public required int WithheldCells { get; init; }

    /// <summary>Files made, in ordinal order of their paths; the manifest itself is not among them.</summary>
    public required IReadOnlyList<RunOutput> Outputs { get; init; }

    /// <summary>The manifest as JSON: UTF-8, LF, entries in a fixed order.</summary>
    public byte[] ToJson()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Layout))
        {
            json.WriteStartObject();
            json.WriteString("runId", RunId);
            WriteTool(json);
            WriteRequest(json);
            json.WriteBoolean("synthetic", Synthetic);
            WriteList(json, "inputs", Inputs, input =>
            {
                json.WriteString("name", input.Name);
                json.WriteString("sha256", input.Sha256);
                json.WriteNumber("rows", input.Rows);
                json.WriteNumber("columns", input.Columns);
            });
            json.WriteString("decisions", DecisionsHash);
            WriteList(json, "settings", SettingsCatalogue.Describe(Request.Settings), setting =>
            {
                json.WriteString("setting", setting.FullName);
                json.WriteString("value", setting.Value);
                json.WriteString("source", CodeText.Of(setting.Source));
                if (setting.Default is not null) json.WriteString("default", setting.Default);
            });
            WriteList(json, "steps", Steps, step =>
            {
                json.WriteString("name", step.Name);
                json.WriteNumber("in", step.In);
                json.WriteNumber("out", step.Out);
                json.WriteStartArray("warnings");
                foreach (var warning in step.Warnings) json.WriteStringValue(warning);
                json.WriteEndArray();
            });
            WriteList(json, "checks", Checks, check =>
            {
                json.WriteString("id", check.Id);
                json.WriteString("outcome", check.Outcome);
            });
            json.WriteNumber("withheldCells", WithheldCells);
            WriteList(json, "outputs", Outputs, output =>
            {
                json.WriteString("path", output.Path);
                json.WriteString("sha256", output.Sha256);
                json.WriteNumber("bytes", output.Bytes);
            });
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteTool(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteString("name", Tool.Name);
        json.WriteString("version", Tool.Version);
        json.WriteString("commit", Tool.Commit);
        if (Tool.Dirty is { } dirty) json.WriteBoolean("dirty", dirty);
        else json.WriteNull("dirty");
        json.WriteString("lockFile", Tool.LockFile);
        json.WriteString("culture", "invariant");
        json.WriteEndObject();
    }

    private void WriteRequest(Utf8JsonWriter json)
    {
        json.WriteStartObject("request");
        json.WriteString("id", Request.Id);
        json.WriteString("organisation", Request.Organisation);
        json.WriteString("service", Request.Service.Name);
        json.WriteString("delivery", CodeText.Of(Request.Delivery));
        json.WriteString("from", SettingsCatalogue.TextOf(Request.Period.From));
        json.WriteString("to", SettingsCatalogue.TextOf(Request.Period.To));
        json.WriteString("status", CodeText.Of(Request.Publication.Status));
        json.WriteEndObject();
    }
}
