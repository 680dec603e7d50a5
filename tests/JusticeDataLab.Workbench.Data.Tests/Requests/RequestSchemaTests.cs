using System.Text.Json.Nodes;
using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Data.Requests;

namespace JusticeDataLab.Workbench.Data.Tests.Requests;

public class RequestSchemaTests
{
    [Fact]
    public void Schema_that_is_shipped_is_the_one_the_settings_give()
    {
        var path = Repository.PathOf("docs", "request.schema.json");
        if (Environment.GetEnvironmentVariable("JDL_APPROVE") == "1") File.WriteAllText(path, RequestSchema.Write());
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), RequestSchema.Write());
    }

    [Fact]
    public void Schema_describes_every_setting()
    {
        var sections = JsonNode.Parse(RequestSchema.Write())!["properties"]!["settings"]!["properties"]!;
        foreach (var setting in SettingsCatalogue.Describe(new AnalysisSettings()))
        {
            var place = setting.Section.Length == 0 ? sections : sections[setting.Section]!["properties"]!;
            Assert.Contains(setting.Label, place[setting.Name]!["description"]!.GetValue<string>(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("reduction")]
    [InlineData("no-effect")]
    [InlineData("too-few")]
    public void Sample_requests_use_only_what_the_schema_knows(string name)
    {
        var known = JsonNode.Parse(RequestSchema.Write())!["properties"]!.AsObject();
        var request = JsonNode.Parse(File.ReadAllText(Repository.PathOf("data-samples", "requests", name, "request.json")))!.AsObject();
        Assert.All(request, entry => Assert.True(known.ContainsKey(entry.Key), entry.Key));
    }
}
