namespace JusticeDataLab.Workbench.Cli.Tests.Commands.Review;

/// <summary>Names are in the queue and nowhere else; the queue holds nothing about sentences, offences or the service.</summary>
public sealed class ReviewPrivacyTests : IDisposable
{
    private readonly ReviewRequest _request = new();

    [Fact]
    public void Review_names_people_in_the_queue_only()
    {
        var rows = _request.Export();
        var canaries = rows.Skip(1)
            .SelectMany(row => row[2..14])
            .SelectMany(cell => cell.Split(" | "))
            .Where(value => value.Length >= 8)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        Assert.True(canaries.Count > 50);
        foreach (var row in rows.Skip(1)) row[16] = "reject";
        _request.Write(rows);
        var (accepted, spoilt) = (rows[1], rows[2]);

        var printed = new List<JdlResult>
        {
            Jdl.Run("review", "list", _request.Path, "--debug"),
            Jdl.Run("review", "export", _request.Path, "--debug"),
            Jdl.Run("review", "decide", _request.Path, accepted[0], accepted[19], "accept", "--who", "a", "--why", "b", "--debug"),
            Jdl.Run("review", "next", _request.Path, "--who", "a", "--debug"),
            Jdl.Run("review", "import", _request.Path, "--who", "a", "--debug"),
        };
        spoilt[16] = spoilt[2]; // a name where the decision should be
        _request.Write(rows);
        printed.Add(Jdl.Run("review", "import", _request.Path, "--who", "a", "--debug"));
        Assert.Equal(2, printed[^1].Exit);
        printed.Add(Jdl.Run("run", _request.Path, "--debug"));
        printed.Add(Jdl.Run("review", "purge", _request.Path, "--debug"));

        var files = Directory.GetFiles(_request.Path, "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != "cohort.csv").Select(File.ReadAllText);
        var outputs = printed.SelectMany(result => new[] { result.Output, result.Error }).Concat(files).ToList();
        var leaks = canaries.Count(canary => outputs.Any(output => output.Contains(canary, StringComparison.OrdinalIgnoreCase)));
        Assert.True(leaks == 0, $"{leaks} personal values were found outside the queue.");
    }

    [Fact]
    public void Queue_holds_no_date_but_dates_of_birth()
    {
        var cohort = File.ReadAllLines(_request.File("cohort.csv")).Skip(1).Select(line => line.Split(','));
        var serviceDates = cohort.SelectMany(cells => cells[5..8]).Where(value => value.Length == 10).ToHashSet(StringComparer.Ordinal);
        Assert.True(serviceDates.Count > 100);
        foreach (var row in _request.Export().Skip(1))
        {
            row[4] = row[5] = "";
            Assert.DoesNotContain(row, cell => serviceDates.Contains(cell));
            Assert.DoesNotMatch(@"\d{4}-\d\d-\d\d", string.Join(' ', row));
        }
    }

    public void Dispose() => _request.Dispose();
}
