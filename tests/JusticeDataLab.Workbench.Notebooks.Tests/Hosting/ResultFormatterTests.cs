using JusticeDataLab.Workbench.Core.Cohorts;
using JusticeDataLab.Workbench.Notebooks.Documents;
using JusticeDataLab.Workbench.Notebooks.Hosting;

namespace JusticeDataLab.Workbench.Notebooks.Tests.Hosting;

public class ResultFormatterTests
{
    [Fact]
    public void A_foreign_attribute_of_the_same_name_counts_and_is_inherited()
    {
        var bundle = ResultFormatter.Format(new Derived("x"));
        Assert.Equal("<b>x</b>", bundle[MimeBundle.Html]);
        Assert.Null(bundle[MimeBundle.Plain]);
    }

    [Fact]
    public void A_wrong_shape_says_what_is_wrong() => Assert.Contains(
        "must be bool Format(object, TextWriter)",
        Assert.Throws<InvalidOperationException>(() => ResultFormatter.Format(new Misshapen())).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(1.5, "1.5")]
    [InlineData(0.1, "0.1")]
    [InlineData(600, "600")]
    [InlineData(true, "true")]
    [InlineData("a <b>", "a <b>")]
    public void Simple_values_are_plain_and_invariant(object value, string text) =>
        Assert.Equal(new MimeBundle(("text/plain", text)), Cultures.Under("de-DE", () => ResultFormatter.Format(value)));

    [Fact]
    public void Dates_are_year_month_day() => Assert.Equal("2024-03-31", ResultFormatter.Format(new DateOnly(2024, 3, 31))[MimeBundle.Plain]);

    [Fact]
    public void A_list_is_a_table_of_simple_properties_and_says_how_many_more()
    {
        var bundle = ResultFormatter.Format(Enumerable.Range(1, 23).Select(n => new { Pass = $"<{n}>", Links = n * 1.5, Parts = new object() }));
        Assert.StartsWith("Pass  Links\n----  -----\n<1>     1.5\n", bundle[MimeBundle.Plain], StringComparison.Ordinal);
        Assert.EndsWith("and 3 more", bundle[MimeBundle.Plain], StringComparison.Ordinal);
        Assert.Contains("&lt;20&gt;", bundle[MimeBundle.Html], StringComparison.Ordinal);
        Assert.DoesNotContain("&lt;21&gt;", bundle[MimeBundle.Html], StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_numbers_and_a_dictionary_are_tables()
    {
        Assert.Equal("Value\n-----\n1\n2", ResultFormatter.Format(new[] { 1, 2 })[MimeBundle.Plain]);
        Assert.Contains("Key  Value", ResultFormatter.Format(new Dictionary<string, int> { ["a"] = 1 })[MimeBundle.Plain], StringComparison.Ordinal);
    }

    [Fact]
    public void Anything_else_is_its_text_encoded() =>
        Assert.Equal("<pre>a &lt; b</pre>", ResultFormatter.Format(new System.Text.StringBuilder("a < b"))[MimeBundle.Html]);

    [Fact]
    public void Fields_that_identify_people_are_not_shown()
    {
        var person = new CohortRecord { RowNumber = 3, RecordKey = "key-of-row", Surname = "Okonkwo-Hale", DateOfBirth = new DateOnly(1987, 6, 5) };
        var shown = new[] { ResultFormatter.Format(new[] { person }), ResultFormatter.Format(person), ResultFormatter.Format(new { person.Surname, n = 1 }) };
        foreach (var form in shown.SelectMany(bundle => bundle.Forms))
        {
            Assert.DoesNotContain("Okonkwo", form.Content, StringComparison.Ordinal);
            Assert.DoesNotContain("1987", form.Content, StringComparison.Ordinal);
            Assert.DoesNotContain("key-of-row", form.Content, StringComparison.Ordinal);
        }
    }

#pragma warning disable CA1822 // The convention asks for members of instances.
    [AttributeUsage(AttributeTargets.Class)]
    private sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
    {
        public Type FormatterSourceType { get; } = formatterSourceType;
    }

    [TypeFormatterSource(typeof(BoldSource))]
    private record Base(string Text);

    private sealed record Derived(string Text) : Base(Text);

    private sealed class BoldSource
    {
        public IEnumerable<object> CreateTypeFormatters() => [new Bold()];
    }

    private sealed class Bold
    {
        public string MimeType => "text/html";

        public bool Format(object value, TextWriter writer)
        {
            writer.Write($"<b>{((Base)value).Text}</b>");
            return true;
        }
    }

    [TypeFormatterSource(typeof(MisshapenSource))]
    private sealed class Misshapen;

    private sealed class MisshapenSource
    {
        public IEnumerable<object> CreateTypeFormatters() => [new Voiceless()];
    }

    private sealed class Voiceless
    {
        public string MimeType => "text/html";

        public void Format(object value, TextWriter writer) => writer.Write(value);
    }
#pragma warning restore CA1822
}
