using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Covariates;

namespace JusticeDataLab.Workbench.Core.Tests.Covariates;

public sealed class Ogrs3Tests
{
    [Fact]
    public void Copas_by_hand()
    {
        // 10 previous sanctions over 12 years: ln(11 / 22) = ln 0.5. None: ln(1 / 10).
        Assert.Equal(-0.6931471805599453, CopasRate.Of(10, 12), 12);
        Assert.Equal(-2.302585092994046, CopasRate.Of(0, 0), 12);
    }

    [Fact]
    public void OneYear_man_of_35_with_10_sanctions_over_12_years_theft()
    {
        // 1.402562384 + 1.251124464 × (−0.693147181) + 0.463062792 − 1.368045933 + 0.661244321
        // = 1.402562384 − 0.867213395 + 0.463062792 − 1.368045933 + 0.661244321 = 0.291610169;
        // 1 / (1 + e^−0.291610169) = 1 / (1 + 0.747059768) = 0.572390...
        Assert.Equal(0.572390, Ogrs3.OneYear(Sex.Male, 35, 10, 12, OffenceGroup.Theft), 5);
    }

    [Fact]
    public void OneYear_woman_of_19_first_sanction_violence()
    {
        // 1.402562384 + 1.251124464 × (−2.302585093) + 0.126142106 − 0.897480934 + 0
        // = 1.402562384 − 2.880820540 + 0.126142106 − 0.897480934 = −2.249596984; 1 / (1 + 9.483912) = 0.095384
        Assert.Equal(0.095384, Ogrs3.OneYear(Sex.Female, 19, 0, 0, OffenceGroup.Violence), 5);
    }

    [Theory] // The last age of each band and the first of the next differ; ages inside a band do not.
    [InlineData(15, 16)]
    [InlineData(17, 18)]
    [InlineData(20, 21)]
    [InlineData(24, 25)]
    [InlineData(29, 30)]
    [InlineData(34, 35)]
    [InlineData(39, 40)]
    [InlineData(49, 50)]
    public void OneYear_age_bands(int last, int first)
    {
        Assert.NotEqual(Score(Sex.Male, last), Score(Sex.Male, first));
        Assert.NotEqual(Score(Sex.Female, last), Score(Sex.Female, first));
        Assert.Equal(Score(Sex.Male, first), Score(Sex.Male, first + 1));
    }

    [Fact]
    public void OneYear_oldest_band_is_open_and_under_14_is_refused()
    {
        Assert.Equal(Score(Sex.Male, 50), Score(Sex.Male, 99));
        Assert.Throws<ArgumentOutOfRangeException>(() => Score(Sex.Male, 13));
    }

    [Fact]
    public void OneYear_unknown_sex_takes_the_male_weights() => Assert.Equal(Score(Sex.Male, 30), Score(Sex.NotKnown, 30));

    [Fact]
    public void OneYear_offence_weights_are_the_published_ones()
    {
        // Logit of each offence less that of violence, whose weight is 0, in the order of the scale.
        double[] published =
        [
            0, -0.634795912, 0.181917975, 0.003276327, -0.653434071, 0.760608858, -0.12394352, 0.240604429, 0.661244321, 0.351866973,
            0.159910192, 0.733378677, 0.380059431, 0.427225615, 0.262228428, -0.121439408, 0.204960477, -0.795556373, 0.077165871, -0.060667525,
        ];
        var violence = Logit(Ogrs3.OneYear(Sex.Male, 30, 3, 5, OffenceGroup.Violence));

        var weights = Enum.GetValues<OffenceGroup>().Select(group => Logit(Ogrs3.OneYear(Sex.Male, 30, 3, 5, group)) - violence).ToArray();

        Assert.Equal(published.Length, weights.Length);
        for (var i = 0; i < published.Length; i++) Assert.Equal(published[i], weights[i], 9);
    }

    private static double Score(Sex sex, int age) => Ogrs3.OneYear(sex, age, 2, 4, OffenceGroup.Fraud);

    private static double Logit(double p) => Math.Log(p / (1 - p));
}
