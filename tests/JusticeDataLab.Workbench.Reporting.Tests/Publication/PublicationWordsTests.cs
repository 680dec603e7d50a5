using System.Text.RegularExpressions;
using JusticeDataLab.Workbench.Core.IndexEvents;
using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Reporting.Publication;

namespace JusticeDataLab.Workbench.Reporting.Tests.Publication;

public sealed class PublicationWordsTests
{
    private static readonly Page Sample = Page.Of(SampleAnalysis.Results);

    [Fact]
    public void Significant_is_always_statistically_significant()
    {
        foreach (Match match in Regex.Matches(Sample.Text, @"(\S+)\s+significant", RegexOptions.IgnoreCase))
            Assert.Equal("statistically", match.Groups[1].Value, ignoreCase: true);
    }

    [Theory]
    [InlineData("no effect")]
    [InlineData("proves ")]
    [InlineData("National Statistics")]
    [InlineData("experimental statistics")]
    [InlineData("index_")]
    [InlineData("NaN")]
    [InlineData("∞")]
    [InlineData("-0 ")]
    [InlineData("-0%")]
    [InlineData("-0.00")]
    public void Words_that_may_not_be_used_are_absent(string words) =>
        Assert.DoesNotMatch(new Regex("(?<![a-z])" + Regex.Escape(words), RegexOptions.IgnoreCase), Sample.TextOutsideCannotSay);

    [Fact]
    public void No_effect_is_said_only_where_it_is_named_as_wrong() =>
        Assert.Contains("has no effect on", Sample.Text, StringComparison.Ordinal);

    [Fact]
    public void Headline_gives_both_rates_the_difference_the_intervals_and_the_numbers_of_people()
    {
        var text = Sample.Root.Descendants("div").Single(div => (string?)div.Attribute("data-role") == "headline").Value;
        Assert.Contains($"Of {SampleAnalysis.Results.Matched.TreatedMatched} people", text, StringComparison.Ordinal);
        Assert.Equal(3, Regex.Count(text, "95% confidence interval"));
        Assert.Contains("percentage point", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Synthetic_data_and_the_status_are_said_before_everything_else()
    {
        var notices = Sample.Root.Descendants("header").Single().Descendants("p").Select(line => line.Value).ToList();
        Assert.Contains("Synthetic data", notices);
        Assert.Contains("Not official statistics", notices);
    }

    [Fact]
    public void Accredited_statistics_need_the_month_of_their_review()
    {
        var without = SampleAnalysis.With(request => request with { Publication = new PublicationDetails(PublicationStatus.AccreditedOfficialStatistics, null, "", "") });
        Assert.Contains("accreditedMonth", Assert.Throws<ArgumentException>(() => PublicationBuilder.Build(without)).Message, StringComparison.Ordinal);
        var with = SampleAnalysis.With(request => request with { Publication = new PublicationDetails(PublicationStatus.AccreditedOfficialStatistics, new DateOnly(2017, 7, 13), "", "May 2016") });
        var text = Page.Of(with).Text;
        Assert.Contains("independently reviewed by the Office for Statistics Regulation in May 2016", text, StringComparison.Ordinal);
        Assert.Contains("12 October 2017", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Release_access_and_revision_are_said_as_recorded()
    {
        var results = SampleAnalysis.With(request => request with
        {
            Publication = new PublicationDetails(PublicationStatus.OfficialStatistics, new DateOnly(2017, 12, 14), "Data Lab team", "")
            {
                PreReleaseAccess = "Head of Profession and press officer, up to 24 hours",
                Revision = "The rate of the comparison group was 62% and is now 61%.",
            },
        });
        var text = Page.Of(results).Text;
        Assert.Contains("9:30am on 14 December 2017", text, StringComparison.Ordinal);
        Assert.Contains("8 March 2018", text, StringComparison.Ordinal);
        Assert.Contains("Head of Profession and press officer, up to 24 hours", text, StringComparison.Ordinal);
        Assert.Contains("This release replaces an earlier one. The rate of the comparison group was 62% and is now 61%. If an error", text, StringComparison.Ordinal);
        Assert.Contains("Does not apply: this report is not official statistics", Sample.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_setting_is_listed_with_where_it_comes_from()
    {
        var results = SampleAnalysis.With(request => request with { Settings = request.Settings with { Balance = request.Settings.Balance with { Amber = 0.2 } } });
        var document = PublicationBuilder.Build(results);
        var rows = document.Tables.Where(table => table.Headers[0] == "Setting").SelectMany(table => table.Rows).ToList();
        var entries = SettingsCatalogue.Describe(results.Request.Settings);
        Assert.Equal(entries.Select(entry => entry.Label), rows.Select(row => row[0].Text));
        Assert.Contains(rows, row => row[0].Text == "Fewest people in a submission" && row[1].Text == "60 people" && row[2].Text == "Justice Data Lab FAQ");
        Assert.Contains(rows, row => row[1].Text == "20%" && row[2].Text == "Set for this request (default 10%)");
        Assert.DoesNotContain(rows, row => row[1].Text.Contains('E', StringComparison.Ordinal) && char.IsAsciiDigit(row[1].Text[0]));
    }

    [Fact]
    public void Treated_only_lag_rule_carries_a_warning_of_bias()
    {
        Assert.DoesNotContain("biased in favour", Sample.Text, StringComparison.Ordinal);
        var results = SampleAnalysis.With(request => request with { Settings = request.Settings with { Index = request.Settings.Index with { LagRule = LagRule.TreatedOnly } } });
        var sections = Page.Of(results).All("section").Where(section => section.Value.Contains("biased in favour of the service", StringComparison.Ordinal));
        Assert.Equal(["Headline result", "Quality and limitations"], sections.Select(section => section.Element("h2")!.Value));
    }

    [Theory]
    [InlineData("Male", "men")]
    [InlineData("Female", "women")]
    public void Group_of_one_sex_is_called_men_or_women(string sex, string words)
    {
        var results = SampleAnalysis.Results;
        var rows = results.Balance.Rows.Select(row => row.Variable != "sex" ? row : row with { After = row.After with { MeanTreated = row.Level == sex ? 1 : 0 } });
        var text = Page.Of(results with { Main = results.Main with { Balance = results.Balance with { Rows = [.. rows] } } }).Text;
        Assert.Contains($"of 100 typical {words}", text, StringComparison.Ordinal);
        Assert.Contains($"Each icon is one of 100 {words}", text, StringComparison.Ordinal);
        Assert.DoesNotContain("100 people", text, StringComparison.Ordinal);
    }

    [Fact]
    public void After_release_is_said_only_of_people_released_from_custody()
    {
        Assert.Contains("within one year after release", Sample.Text, StringComparison.Ordinal);
        var community = SampleAnalysis.With(request => request with { Delivery = DeliverySetting.Community });
        Assert.DoesNotContain("after release", Page.Of(community).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Prose_and_tables_give_the_same_rate()
    {
        var document = PublicationBuilder.Build(SampleAnalysis.Results);
        var cell = document.Tables.Single(table => table.Number == 1).Rows[0][3].Text;
        var rate = cell[..cell.IndexOf(' ', StringComparison.Ordinal)];
        Assert.Contains($"{rate} reoffended", Sample.Text, StringComparison.Ordinal);
        Assert.Contains($"a rate of {rate}", Sample.Text, StringComparison.Ordinal);
        Assert.Equal(SampleAnalysis.Results.Outcomes[OutcomeMeasure.Reoffended].Treated.Mean, double.Parse(rate.TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture) / 100, 0.00501);
    }
}
