using System.Globalization;
using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Cli.Tests.Commands;

/// <summary>Data that break programs, through the command: a clear result or one clear error, and no number that is none.</summary>
public sealed class PsmNastyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(0, "no treated person")]
    [InlineData(1, "no comparison person")]
    public void One_group_alone_is_refused(int treat, string words) =>
        Run([$"1,{treat},2", $"2,{treat},3", $"3,{treat},5"], "--covariates x --method nearest").AssertFault(3, words);

    [Fact]
    public void One_of_each_cannot_be_compared_and_says_why()
    {
        Run(["1,1,1.5", "2,0,1"], "--covariates x --method radius --caliper 0.2").AssertFault(3, "Nobody can be matched");
        CheckNumbers();
    }

    [Theory]
    [InlineData("radius --caliper 0.2")]
    [InlineData("kernel --caliper 0.2")]
    [InlineData("nearest")]
    [InlineData("ipw")]
    [InlineData("exact --exact x")]
    public void One_of_each_alike_is_a_pair(string method)
    {
        Assert.Equal(0, Run(["1,1,7", "2,0,7"], $"--covariates x --method {method}").Exit);
        Assert.Equal((1, 1), (Summary("treated_matched"), Summary("comparison_matched")));
        CheckNumbers();
    }

    [Theory]
    [InlineData("radius --caliper 0.2")]
    [InlineData("radius --caliper 0")]
    [InlineData("kernel --caliper 0.2")]
    [InlineData("kernel --kernel normal --caliper 0.2")]
    [InlineData("nearest --caliper 0.2")]
    [InlineData("nearest --order closest")]
    [InlineData("ipw")]
    [InlineData("ipw --scale probability")]
    [InlineData("radius --caliper 0.2 --support both")]
    public void Scores_that_are_all_equal_match_everyone(string method)
    {
        Assert.Equal(0, Run([.. Rows(8, row => $"{row % 2},7")], $"--covariates x --method {method}").Exit);
        Assert.Equal((4, 4), (Summary("treated_matched"), Summary("comparison_matched")));
        CheckNumbers();
    }

    [Theory]
    [InlineData("inf")]
    [InlineData("NaN")]
    [InlineData("1e999")]
    public void A_score_that_is_no_number_is_refused_by_place(string score) =>
        Run(["1,1,0.4", $"2,0,{score}"], "--score x --scale logit --method nearest").AssertFault(2, "row 2, column x", "number");

    [Theory]
    [InlineData("radius --caliper 0.2", 0)]
    [InlineData("nearest --caliper 0.2", 0)]
    [InlineData("kernel --caliper 0.2", 0)]
    [InlineData("ipw", 2)] // someone of the pool was sure to take part: their odds have no limit
    public void Ready_probabilities_of_nought_and_one_end_in_a_result_or_a_reason(string method, int exit)
    {
        var result = Run(["1,1,1", "2,0,1", "3,1,0.5", "4,0,0.5", "5,0,0", "6,1,0"], $"--score x --scale probability --covariates x --method {method}");
        Assert.True(result.Exit == exit, $"{result.Exit} {result.Error}");
        if (exit == 0) CheckNumbers();
        else Assert.Contains("below 1", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1e308")]
    [InlineData("-1e308")]
    public void Scores_at_the_end_of_all_numbers_end_in_a_result(string score)
    {
        foreach (var method in (string[])["radius --caliper 1e300 --caliper-unit raw", "nearest", "kernel --kernel normal --caliper 1 --caliper-unit raw", "ipw"])
        {
            var result = Run([$"1,1,{score}", "2,0,0", $"3,0,{score}", "4,1,5e-324"], $"--score x --scale logit --method {method}");
            Assert.True(result.Exit == 0, $"{method}: {result.Error}");
            CheckNumbers();
        }
    }

    [Fact]
    public void A_constant_column_is_named()
    {
        var random = new RandomStream(1);
        var result = Run([.. Rows(60, row => FormattableString.Invariant($"{(row % 3 == 0 ? 1 : 0)},{random.NextDouble()},5"))], "--covariates x,y --method nearest --caliper 0.2", "x,y");
        Assert.Equal(0, result.Exit);
        Assert.Contains("The same for everyone", result.Error, StringComparison.Ordinal);
        CheckNumbers();
    }

    [Theory]
    [InlineData(12, 30, 3)] // more columns than rows: everyone is told apart
    [InlineData(1000, 400, 0)]
    public void Many_columns_end_in_a_result(int rows, int columns, int exit)
    {
        var random = new RandomStream(2);
        string[] names = [.. Enumerable.Range(0, columns).Select(column => $"x{column}")];
        string Values() => string.Join(',', names.Select(_ => random.NextNormal().ToString("R", CultureInfo.InvariantCulture)));
        var result = Run([.. Rows(rows, row => $"{(row % 3 == 0 ? 1 : 0)},{Values()}")], $"--covariates {string.Join(',', names)} --method radius --caliper 0.2", string.Join(',', names));
        Assert.Equal(exit, result.Exit);
        CheckNumbers();
    }

    [Fact]
    public void Ten_thousand_levels_are_refused_with_what_to_do() =>
        Run([.. Rows(20_000, row => $"{(row % 3 == 0 ? 1 : 0)},l{row / 2}")], "--covariates x --factors x --method nearest").AssertFault(3, "10000 levels", "--exact x");

    [Theory]
    [InlineData("exact")]
    [InlineData("radius --score y --caliper 0.2")]
    [InlineData("nearest --score y")]
    public void Ten_thousand_levels_to_agree_on_end_in_a_result(string method)
    {
        var result = Run([.. Rows(20_000, row => $"{(row % 2 == 0 ? 1 : 0)},l{row / 2},{row % 7}")], $"--exact x --method {method}", "x,y");
        Assert.True(result.Exit == (method == "exact" ? 0 : 3) || Summary("treated_matched") > 0, result.Error);
        CheckNumbers();
    }

    [Fact]
    public void Hundreds_of_levels_end_in_a_result()
    {
        Assert.Equal(0, Run([.. Rows(2000, row => $"{(row * 7 % 3 == 0 ? 1 : 0)},l{row / 10}")], "--covariates x --factors x --method nearest --caliper 0.2").Exit);
        CheckNumbers();
    }

    [Fact]
    public void A_key_that_is_there_twice_is_refused() =>
        Run(["1,1,2", "1,0,3"], "--covariates x --method nearest").AssertFault(2, "row 2, column id", "same key");

    [Theory]
    [InlineData("radius --caliper 0.2 --caliper-unit raw")]
    [InlineData("nearest --caliper 0.2 --caliper-unit raw")]
    [InlineData("kernel --caliper 0.2 --caliper-unit raw")]
    public void Treated_people_out_of_reach_of_everyone_are_counted_without_a_rule_of_support(string method)
    {
        Run([.. Rows(20, row => row < 5 ? $"1,{10 + row}" : FormattableString.Invariant($"0,{row / 10.0}"))], $"--score x --scale logit --method {method}")
            .AssertFault(3, "Nobody can be matched", "--caliper");
        CheckNumbers();
    }

    [Theory]
    [InlineData("both")]
    [InlineData("treated")]
    public void Treated_people_beyond_everyone_are_counted_as_outside_support(string support)
    {
        Run([.. Rows(20, row => row < 5 ? $"1,{10 + row}" : FormattableString.Invariant($"0,{row / 10.0}"))], $"--score x --scale logit --method radius --caliper 9 --support {support}")
            .AssertFault(3, "Nobody can be matched", "--support");
        CheckNumbers();
    }

    private static IEnumerable<string> Rows(int count, Func<int, string> row) => Enumerable.Range(1, count).Select(number => $"{number},{row(number - 1)}");

    private JdlResult Run(string[] rows, string options, string columns = "x")
    {
        File.WriteAllText(_folder.File("people.csv"), $"id,treat,{columns}\n" + string.Concat(rows.Select(row => row + "\n")));
        return Jdl.Run(["psm", "--data", _folder.File("people.csv"), "--id", "id", "--treatment", "treat", .. options.Split(' '), "--out", _folder.File("out")]);
    }

    private int Summary(string name) => OracleFiles.Json(_folder.File("out", "summary.json")).GetProperty(name).GetInt32();

    private void CheckNumbers()
    {
        var files = new DirectoryInfo(_folder.File("out")).GetFiles();
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.DoesNotMatch("(?i)nan|infinity|∞", File.ReadAllText(file.FullName)));
    }
}
