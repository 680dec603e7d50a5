using System.Reflection;
using System.Xml.Linq;
using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Notebooks.Displays;
using JusticeDataLab.Workbench.Notebooks.Documents;
using JusticeDataLab.Workbench.Notebooks.Hosting;
using Microsoft.DotNet.Interactive.Formatting;

namespace JusticeDataLab.Workbench.Notebooks.Tests.Displays;

/// <summary>Every result of the library shows itself, in our hosts and under .NET Interactive's own formatter.</summary>
public class EveryResultTests
{
    private static readonly Type[] Records = [.. typeof(RequestAnalysis).Assembly.GetExportedTypes().Where(IsRecord).Order(Comparer<Type>.Create((one, other) => string.CompareOrdinal(one.FullName, other.FullName)))];

    public static TheoryData<string> Names => [.. Records.Where(type => !type.IsGenericTypeDefinition).Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_result_has_a_heading_and_both_forms_and_no_number_that_is_none(string name)
    {
        var result = SampleResults.Of(typeof(RequestAnalysis).Assembly.GetType(name, throwOnError: true)!);

        var shown = ResultFormatter.Format(result);

        Assert.Equal([MimeBundle.Html, MimeBundle.Plain], shown.Forms.Select(form => form.MimeType));
        var heading = (string?)XElement.Parse(shown[MimeBundle.Html]!).Element("h4");
        Assert.False(string.IsNullOrWhiteSpace(heading));
        Assert.StartsWith(heading + "\n===", shown[MimeBundle.Plain], StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\b(NaN|Infinity|∞|System\.|JusticeDataLab\.)", shown[MimeBundle.Plain]);
        // .NET Interactive finds the display of a type by its mark.
        if (result.GetType().GetCustomAttributes(inherit: true).All(mark => mark.GetType().Name != "TypeFormatterSourceAttribute")) return;
        Assert.Equal(shown[MimeBundle.Html], result.ToDisplayString("text/html"));
        Assert.Equal(shown[MimeBundle.Plain], result.ToDisplayString("text/plain"));
    }

    [Fact]
    public void Nobody_is_named_in_any_display()
    {
        var records = SampleResults.Session.Analysis.Validate().Records.ToArray();
        var people = SampleResults.Session.Analysis.Locate().People;
        var secrets = records.Select(record => record.RecordKey)
            .Concat(records.Select(record => record.DateOfBirth?.ToString("yyyy-MM-dd", null)))
            .Concat(people.Select(person => person.Person.Value))
            .OfType<string>().ToHashSet(StringComparer.Ordinal);
        Assert.True(secrets.Count > 1000);
        foreach (var type in Records.Where(type => !type.IsGenericTypeDefinition))
        {
            var words = ResultFormatter.Format(SampleResults.Of(type))[MimeBundle.Plain]!.Split([' ', '\n', ';', ':', ','], StringSplitOptions.RemoveEmptyEntries);
            Assert.Empty(words.Where(word => secrets.Contains(word)).Select(_ => type.Name));
        }
    }

    [Fact]
    public void Steps_show_more_than_their_properties()
    {
        var results = SampleResults.Session.Analysis.Run();
        foreach (var (result, heading) in new (object, string)[]
        {
            (results.Submission, "Submission"), (results.Linked, "People linked"), (results.Indexed, "Index sentences found"), (results.AnalysisSet, "The comparison pool"),
            (results.Propensity, "The propensity model"), (results.Matched, "The matched sample"), (results.Balance, "Balance before and after"), (results.Outcomes, "Outcomes compared"), (results, "Analysis "),
        })
        {
            Assert.StartsWith(heading, ResultDisplays.Of(result).Heading, StringComparison.Ordinal);
        }

        Assert.Contains("<svg", ResultDisplays.Of(results.Balance).ToHtml(), StringComparison.Ordinal);
    }

    private static bool IsRecord(Type type) =>
        !type.IsAbstract && (type.GetMethod("<Clone>$") is not null
        || (type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null));
}
