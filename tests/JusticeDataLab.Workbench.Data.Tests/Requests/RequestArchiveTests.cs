using System.Collections;
using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Data.Requests;

namespace JusticeDataLab.Workbench.Data.Tests.Requests;

public sealed class RequestArchiveTests
{
    private static readonly AnalysisRequest Request = new()
    {
        Id = "JDL-1",
        Organisation = "Trust \"A\" & Söhne",
        Service = new ServiceDescription("Service", "What it does\nin two lines", "mentoring"),
        Delivery = DeliverySetting.Both,
        Period = new DatePeriod(new DateOnly(2015, 1, 2), new DateOnly(2016, 3, 4)),
        Selection = new CohortSelection(All: false, LeftOut: "who moved", Systematic: true),
        LawfulBasis = "basis",
        Store = "/somewhere/else",
        Cohort = "people.csv",
        Analyses = [new PlannedAnalysis("north", "Does it work in the north?", "site = North")],
        Publication = new PublicationDetails(PublicationStatus.OfficialStatistics, new DateOnly(2027, 1, 14), "team@example.org", ""),
    };

    [Fact]
    public void Read_gives_the_request_back_with_every_setting_away_from_its_default()
    {
        var request = Request with { Settings = (AnalysisSettings)Altered(new AnalysisSettings()) };
        var defaults = SettingsCatalogue.Describe(new AnalysisSettings()).ToDictionary(setting => (setting.Section, setting.Name), setting => setting.Value);

        var back = RequestArchive.Read(RequestArchive.Write(request), "/somewhere/else", "people.csv");

        Assert.Equal(Identity(request), Identity(back));
        Assert.All(SettingsCatalogue.Describe(back.Settings), setting => Assert.NotEqual(defaults[(setting.Section, setting.Name)], setting.Value));
    }

    [Fact]
    public void Write_says_nothing_of_where_files_lie()
    {
        var text = RequestArchive.Write(Request);
        Assert.DoesNotContain("somewhere", text, StringComparison.Ordinal);
        Assert.DoesNotContain("people.csv", text, StringComparison.Ordinal);
        Assert.Equal(text, RequestArchive.Write(Request with { Store = "elsewhere", Cohort = "other.csv" }));
    }

    [Theory]
    [InlineData("{ \"id\": ")]
    [InlineData("[]")]
    public void Read_of_a_damaged_archive_says_so(string json) =>
        Assert.Throws<RequestFileException>(() => RequestArchive.Read(json, "store", "cohort.csv"));

    private static string Identity(AnalysisRequest request) => new RunIdentity("1", request, [], "decisions").RunId;

    // What names something else that exists; other settings take another value of their type, within every range.
    private static readonly Dictionary<string, object> Named = new(StringComparer.Ordinal)
    {
        ["MarkedConvention"] = "regress_hc3",
        ["PlannedMeasures"] = new[] { "custody-for-first" },
        ["AdjustFor"] = new[] { "previous_offences" },
        ["LeaveOut"] = new[] { "region" },
        ["Add"] = new[] { "need_s4q1" },
        ["ExactOn"] = new[] { "sex" },
        ["Terms"] = new[] { "age_at_index^2" },
        ["Calipers"] = new[] { "age_at_index:0.5" },
    };

    // Sections are altered in turn.
    private static object Altered(object settings)
    {
        foreach (var property in SettingsCatalogue.Properties(settings.GetType()))
        {
            var value = property.GetValue(settings);
            property.SetValue(settings, Named.TryGetValue(property.Name, out var named) ? named : value switch
            {
                bool flag => !flag,
                int number => number + 1,
                ulong number => number + 1,
                double number => number * 0.9,
                Enum choice => Enum.GetValues(choice.GetType()).Cast<object>().First(other => !other.Equals(choice)),
                Caliper caliper => new Caliper(caliper.Width + 0.1, CaliperUnit.Raw),
                null when Nullable.GetUnderlyingType(property.PropertyType) == typeof(int) => 7,
                null when Nullable.GetUnderlyingType(property.PropertyType) == typeof(double) => 0.25,
                null when Nullable.GetUnderlyingType(property.PropertyType) is { IsEnum: true } choices => Enum.GetValues(choices).GetValue(0),
                null when property.PropertyType == typeof(Caliper) => new Caliper(0.3, CaliperUnit.Raw),
                string or IEnumerable => throw new NotSupportedException($"{property.Name}: say which other names there are."),
                not null when property.PropertyType.IsClass => Altered(value),
                _ => throw new NotSupportedException($"{property.Name}: say how this setting is altered."),
            });
        }

        return settings;
    }
}
