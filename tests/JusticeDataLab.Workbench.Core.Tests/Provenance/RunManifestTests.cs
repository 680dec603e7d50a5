using System.Text;
using System.Text.Json;
using JusticeDataLab.Workbench.Core.Provenance;

namespace JusticeDataLab.Workbench.Core.Tests.Provenance;

public sealed class RunManifestTests
{
    private static readonly RunManifest Sample = new()
    {
        RunId = "0123456789abcdef",
        Tool = new ToolIdentity("Justice Data Lab Workbench", "1.0.0", "abc", false, new string('c', 64)),
        Request = SampleRequest.Of(),
        Synthetic = true,
        Inputs = [new InputFingerprint("cohort.csv", new string('a', 64), 60, 7)],
        DecisionsHash = new string('d', 64),
        Steps = [new RunStep("link", 60, 58, ["2 people were not found."])],
        Checks = [new RunCheck("H1", "passed"), new RunCheck("H20", "not-run")],
        WithheldCells = 3,
        Outputs = [new RunOutput("attrition.csv", new string('b', 64), 1234)],
    };

    [Fact]
    public void ToJson_fixed_manifest_has_fixed_bytes()
    {
        // The settings have tests of their own; a new one must not change what is expected here.
        var (before, after) = AroundSettings(Encoding.UTF8.GetString(Sample.ToJson()));
        Approved.Verify(before + "  …\n" + after, "manifest.json.txt");
    }

    [Fact]
    public void ToJson_settings_are_all_there_with_value_and_source()
    {
        var settings = Sample.Request.Settings;
        var changed = Sample with { Request = Sample.Request with { Settings = settings with { Seed = 7 } } };
        using var json = JsonDocument.Parse(changed.ToJson());
        var listed = json.RootElement.GetProperty("settings").EnumerateArray().ToList();

        Assert.Equal(SettingsCatalogue.Describe(settings).Count, listed.Count);
        Assert.Equal(
            """{"setting":"seed","value":"7","source":"set-for-this-request","default":"2013"}""",
            JsonSerializer.Serialize(listed[0]));
        Assert.All(listed.Skip(1), setting => Assert.Equal(3, setting.EnumerateObject().Count()));
    }

    [Fact]
    public void ToJson_culture_changes_no_byte()
    {
        var expected = Sample.ToJson();
        Assert.All(Cultures.Awkward, culture => Assert.Equal(expected, Cultures.Under(culture, Sample.ToJson)));
        Assert.DoesNotContain((byte)'\r', expected);
        Assert.Equal((byte)'\n', expected[^1]);
        Assert.Equal((byte)'{', expected[0]); // no byte order mark
    }

    private static (string Before, string After) AroundSettings(string json)
    {
        var from = json.IndexOf("  \"settings\": [", StringComparison.Ordinal);
        var to = json.IndexOf("  \"steps\": [", StringComparison.Ordinal);
        return (json[..from], json[to..]);
    }
}
