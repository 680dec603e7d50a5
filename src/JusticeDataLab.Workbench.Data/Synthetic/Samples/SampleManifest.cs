using JusticeDataLab.Workbench.Data.Files;

namespace JusticeDataLab.Workbench.Data.Synthetic.Samples;

/// <summary>The manifest of the data samples: every file with its hash, in ordinal order of paths.</summary>
internal static class SampleManifest
{
    public static string Json(SyntheticSettings settings, SyntheticResult result) => JsonText.Of(writer =>
    {
        writer.WriteString("command", SampleData.Command);
        writer.WriteNumber("seed", settings.Seed);
        writer.WriteBoolean("synthetic", true);
        writer.WriteStartArray("files");
        foreach (var file in result.Files)
        {
            writer.WriteStartObject();
            writer.WriteString("path", file.Path);
            writer.WriteString("sha256", file.Sha256);
            writer.WriteNumber("bytes", file.Bytes);
            writer.WriteNumber("rows", file.Rows);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });
}
