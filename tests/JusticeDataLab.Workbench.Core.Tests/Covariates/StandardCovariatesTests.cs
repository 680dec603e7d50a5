using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Covariates;
using JusticeDataLab.Workbench.Core.Tests.AdministrativeData;

namespace JusticeDataLab.Workbench.Core.Tests.Covariates;

public sealed class StandardCovariatesTests
{
    [Fact]
    public void Measure_every_covariate_of_one_person()
    {
        var expected = new Dictionary<string, object>
        {
            ["sex"] = "Male", ["ethnicity"] = "Black", ["nationality"] = "UK", ["age_at_index"] = 36.0, ["age_at_first_contact"] = 18.0,
            ["index_offence_group"] = "theft", ["index_court_class"] = "either_way", ["index_disposal_type"] = "custody",
            ["custodial_length"] = "1 to under 4 years", ["index_year"] = "2016", ["index_quarter"] = "Quarter 1", ["region"] = "Wales",
            // Six sanctions (the penalty notice is none), from age 23 to the conviction at 35: ln(7 / 22).
            ["copas_rate"] = Math.Log(7 / 22.0), ["ogrs3"] = Ogrs3.OneYear(Sex.Male, 36, 6, 12, OffenceGroup.Theft),
            ["previous_offences"] = 7.0, ["previous_convictions"] = 5.0, ["previous_custody"] = 1.0, ["previous_community"] = 2.0,
            ["previous_cautions"] = 1.0, ["previous_breaches"] = 1.0, ["previous_violence"] = 1.0, ["previous_theft"] = 2.0,
            ["previous_burglary"] = 1.0, ["previous_robbery"] = 1.0, ["previous_drugs"] = 1.0, ["previous_sexual"] = 0.0,
            // 20 April 2003 to 1 March 2016: 13 years (4,749 days) less 50 days. 2 May 2014: 2 years (731 days) less 62 days.
            ["years_since_first_offence"] = 4699 / 365.25, ["years_since_last_offence"] = 669 / 365.25,
            ["programme_attended"] = 1.0, ["programme_first"] = "Thinking Skills",
            // 1 March to 9 June 2015: 31 + 30 + 31 + 9 days in work, the overlap counted once.
            ["employed_year"] = 1.0, ["employed_month"] = 0.0, ["employed_days"] = 101.0,
            // 10 to 19 June and 20 to 29 February: 10 + 10 days on benefit.
            ["jsa_year"] = 1.0, ["esa_is_year"] = 1.0, ["out_of_work_benefit_year"] = 1.0, ["out_of_work_benefit_days"] = 20.0,
            // One question was answered, of section 3.
            ["need_section_3"] = 2.0,
        };
        for (var section = 4; section <= 12; section++) expected[$"need_section_{section}"] = double.NaN;

        var measured = Measured.Of(Measured.Full());

        Assert.Equal(expected.Keys.Order(), measured.Keys.Order());
        Assert.All(expected, pair => Assert.Equal(pair.Value, measured[pair.Key].Level ?? (object)measured[pair.Key].Number));
    }

    [Fact]
    public void Measure_person_with_nothing_recorded()
    {
        var measured = Measured.Of(Measured.Released().With(person => person with
        {
            DateOfBirth = null, Sex = Sex.NotKnown, Ethnicity = null, Nationality = null,
        }));

        Assert.Equal(
            ["age_at_first_contact", "age_at_index", "ogrs3", "sex", "years_since_last_offence"],
            measured.Where(pair => pair.Value.IsMissing).Select(pair => pair.Key).Where(id => !id.StartsWith("need_", StringComparison.Ordinal)).Order());
        Assert.Equal(10, measured.Count(pair => pair.Value.IsMissing && pair.Key.StartsWith("need_", StringComparison.Ordinal)));
        Assert.Equal("Unknown", measured["nationality"].Level);
        Assert.Equal("None", measured["programme_first"].Level);
        Assert.Equal(Math.Log(1 / 10.0), measured["copas_rate"].Number);
    }

    [Theory]
    [InlineData(182, "Under 6 months")]
    [InlineData(183, "6 months to under 1 year")]
    [InlineData(364, "6 months to under 1 year")]
    [InlineData(365, "1 to under 4 years")]
    [InlineData(1460, "1 to under 4 years")]
    [InlineData(1461, "4 years or more")]
    [InlineData(null, "Unknown")]
    public void Measure_custodial_length_bands(int? days, string expected) => Assert.Equal(expected, Measured.Of(
        new TestPerson("p").Custody("2016-03-01", Measured.IndexId, row => row with { CustodialDays = days }))["custodial_length"].Level);

    [Fact]
    public void Measure_occasion_with_several_disposals_counts_as_each_kind_once()
    {
        // One occasion: a fine for one offence and custody for two others. One conviction, one custodial sentence.
        var measured = Measured.Of(Measured.Released()
            .Offence("2010-01-01", "2010-03-01", DisposalType.Fine, "mixed")
            .Offence("2010-01-02", "2010-03-01", DisposalType.Custody, "mixed")
            .Offence("2010-01-03", "2010-03-01", DisposalType.Custody, "mixed"));

        Assert.Equal(3, measured["previous_offences"].Number);
        Assert.Equal(1, measured["previous_convictions"].Number);
        Assert.Equal(1, measured["previous_custody"].Number);
    }

    [Fact]
    public void Measure_breach_is_a_breach_and_no_offence_of_its_group()
    {
        var measured = Measured.Of(Measured.Released()
            .Offence("2010-01-01", "2010-03-01", change: row => row with { Breach = true, OffenceGroup = OffenceGroup.Violence }));

        Assert.Equal(0, measured["previous_offences"].Number);
        Assert.Equal(0, measured["previous_violence"].Number);
        Assert.Equal(1, measured["previous_breaches"].Number);
    }

    [Fact]
    public void Measure_month_before_looks_at_that_month_only()
    {
        // The month before 1 March 2016 begins on 1 February.
        double Employed(string last) => Measured.Of(
            Measured.Released().Spell(EmploymentSpellKind.P45Employment, "2015-12-01", last))["employed_month"].Number;

        Assert.Equal((0, 1), (Employed("2016-01-31"), Employed("2016-02-01")));
    }
}
