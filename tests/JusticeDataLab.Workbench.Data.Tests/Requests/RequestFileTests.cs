using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Data.Requests;

namespace JusticeDataLab.Workbench.Data.Tests.Requests;

public sealed class RequestFileTests
{
    private const string Start = """
        "id": "JDL-1", "organisation": "Quill Trust", "service": { "name": "Gate", "description": "", "type": "employment" },
        "delivery": "after-release", "period": { "from": "2016-01-01", "to": "2017-12-31" }, "store": "../data"
        """;

    [Fact]
    public void Parse_smallest_request_takes_the_defaults()
    {
        var request = RequestFile.Parse("{" + Start + "}");

        Assert.Equal(("JDL-1", "Quill Trust", "Gate", DeliverySetting.AfterRelease, "../data", "cohort.csv"),
            (request.Id, request.Organisation, request.Service.Name, request.Delivery, request.Store, request.Cohort));
        Assert.Equal(new DatePeriod(new(2016, 1, 1), new(2017, 12, 31)), request.Period);
        Assert.Equal(new AnalysisSettings().Seed, request.Settings.Seed);
        Assert.True(request.Selection.All);
    }

    [Fact]
    public void Parse_reports_all_problems_at_once()
    {
        var problems = Problems("""
            { "id": 7, "organisation": "", "sevrice": {}, "delivery": "prison", "period": { "from": "2017-01-01", "to": "2016-01-01" },
              "cohort": true, "lawfulBasis": 3, "analyses": [{ "id": "a", "qestion": "?" }],
              "settings": { "seed": -1, "matching": { "calipper": 0.1, "ratio": "two", "replacement": 1, "method": "closest" }, "covariates": { "leaveOut": "region" } },
              "publication": { "releaseDate": "8 October" } }
            """);

        string[] expected =
        [
            "'analyses[0].qestion'", "'cohort' must be a text", "'delivery' must be one of \"custody\", \"community\", \"after-release\"",
            "'id' must be a text", "'lawfulBasis' must be a text", "'organisation' is missing", "'period' must have 'from' and 'to'",
            "'publication.releaseDate' must be a date", "'service' is missing", "'settings.covariates.leaveOut' must be a list of texts",
            "'settings.matching.calipper'. Did you mean 'caliper'?", "'settings.matching.method' must be one of \"radius\"", "'settings.matching.ratio' must be a whole number",
            "'settings.matching.replacement' must be true or false", "'settings.seed' must be a whole number of at least 0", "'sevrice'. Did you mean 'service'?", "'store' is missing",
        ];
        var listed = problems.Select(problem => problem.Replace("Unknown setting ", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(expected.Length, listed.Count);
        Assert.All(expected.Zip(listed), pair => Assert.StartsWith(pair.First, pair.Second, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("0.1", 0.1, CaliperUnit.StandardDeviations)]
    [InlineData("""{ "width": 0.05, "unit": "raw" }""", 0.05, CaliperUnit.Raw)]
    [InlineData("""{ "width": 0.3 }""", 0.3, CaliperUnit.StandardDeviations)]
    [InlineData("0", 0, CaliperUnit.StandardDeviations)]
    public void Parse_caliper_as_number_or_object(string json, double width, CaliperUnit unit) =>
        Assert.Equal(new Caliper(width, unit), Matching($"\"caliper\": {json}").Caliper);

    [Fact]
    public void Parse_planned_analyses() => Assert.Equal(
        [new PlannedAnalysis("site-2", "?", "site = 2")],
        RequestFile.Parse("{" + Start + ", \"analyses\": [{ \"id\": \"site-2\", \"question\": \"?\", \"filter\": \"site = 2\" }] }").Analyses);

    [Theory]
    [InlineData("""{ "id": "../x" }""", "The id of a planned analysis must be 1 to 40 lower-case letters, digits and hyphens, a letter first: '../x' is not.")]
    [InlineData("""{ "id": "" }""", "The id of a planned analysis must be 1 to 40 lower-case letters")]
    [InlineData("""{ "id": "a" }, { "id": "a" }""", "Two planned analyses have the id 'a': give each its own.")]
    public void Parse_planned_analysis_without_a_name_of_its_own(string analyses, string expected) => Assert.StartsWith(
        expected, Problems("{" + Start + ", \"analyses\": [" + analyses + "] }")[0], StringComparison.Ordinal);

    [Fact]
    public void Parse_caliper_null_means_none() => Assert.Null(Matching("\"caliper\": null").Caliper);

    [Fact]
    public void Parse_caliper_left_out_is_the_default() => Assert.Equal(new MatchingSettings().Caliper, Matching("").Caliper);

    [Theory]
    [InlineData("\"caliper\": -1", "'settings.matching.caliper' must be a width of at least 0")]
    [InlineData("\"caliper\": 1e999", "'settings.matching.caliper' must be a width of at least 0")]
    [InlineData("\"caliper\": \"wide\"", "'settings.matching.caliper' must be a width of at least 0")]
    [InlineData("\"caliper\": { \"width\": 1, \"unit\": \"miles\" }", "'settings.matching.caliper.unit' must be one of \"standard-deviations\", \"raw\"")]
    [InlineData("\"ratio\": null", "'settings.matching.ratio' must be a whole number")] // null is for what may be none
    public void Parse_matching_setting_that_is_wrong(string setting, string expected) => Assert.StartsWith(
        expected, Problems("{" + Start + ", \"settings\": { \"matching\": {" + setting + "} } }")[0], StringComparison.Ordinal);

    [Fact]
    public void Parse_required_null_is_missing() => Assert.Equal(
        ["'id' is missing.", "'period' is missing.", "'service' is missing."],
        Problems("""{ "id": null, "organisation": "a", "service": null, "delivery": "custody", "period": null, "store": "b" }""").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("{ \"id\": ", "This is not JSON: look at line 1.")]
    [InlineData("[]", "The file must hold one object { … }.")]
    public void Parse_no_request(string text, string expected) => Assert.Equal([expected], Problems(text));

    [Fact]
    public void Parse_comments_trailing_commas_and_a_schema_are_allowed() =>
        Assert.Equal("JDL-1", RequestFile.Parse("{ // ours\n \"$schema\": \"request.schema.json\"," + Start + ", }").Id);

    [Fact]
    public void Parse_choice_may_be_written_with_underscore_hyphen_or_capitals()
    {
        foreach (var choice in new[] { "after_release", "after-release", "AfterRelease" })
            Assert.Equal(DeliverySetting.AfterRelease, RequestFile.Parse("{" + Start.Replace("after-release", choice, StringComparison.Ordinal) + "}").Delivery);
    }

    [Fact]
    public void Read_no_file() => Assert.Contains("There is no such file", Assert.Throws<RequestFileException>(() => RequestFile.Read("/nowhere/request.json")).Message, StringComparison.Ordinal);

    private static MatchingSettings Matching(string settings) =>
        RequestFile.Parse("{" + Start + ", \"settings\": { \"matching\": {" + settings + "} } }").Settings.Matching;

    private static IReadOnlyList<string> Problems(string json) => Assert.Throws<RequestFileException>(() => RequestFile.Parse(json)).Problems;
}
