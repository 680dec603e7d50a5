namespace JusticeDataLab.Workbench.Cli.Tests.Commands.Review;

/// <summary>A damaged queue changes nothing and is told row, column, rule and remedy.</summary>
public sealed class ReviewImportFaultTests : IDisposable
{
    private readonly ReviewRequest _request = new();
    private readonly List<string[]> _rows;

    public ReviewImportFaultTests()
    {
        _rows = _request.Export();
        _rows[1][16] = "accept";
    }

    [Theory]
    [InlineData("decision", "decission")]
    [InlineData("record_key", "key of the record")]
    [InlineData("person", "someone")]
    [InlineData("row", "line")]
    public void Import_missing_column(string column, string instead)
    {
        _rows[0][Array.IndexOf(_rows[0], column)] = instead;
        AssertRefused($"queue.csv, column {column}: the column is missing", "Export the queue again", "(Rule review-column.)");
    }

    [Fact]
    public void Import_bad_word()
    {
        _rows[2][16] = "maybe";
        AssertRefused("queue.csv, row 2, column decision:", "Write accept, reject or unsure", "(Rule review-decision.)");
    }

    [Fact]
    public void Import_unknown_pair()
    {
        _rows[2][18] = new string('0', 64);
        AssertRefused("queue.csv, row 2, column record_key:", "Export the queue again", "(Rule review-pair.)");
    }

    [Fact]
    public void Import_pair_with_the_row_of_another()
    {
        _rows[2][0] = "9999";
        AssertRefused("queue.csv, row 2, column row:", "of the cohort file", "(Rule review-row.)");
    }

    [Fact]
    public void Import_pair_decided_twice_otherwise()
    {
        _rows.Add([.. _rows[1]]);
        _rows[^1][16] = "reject";
        AssertRefused($"queue.csv, row {_rows.Count - 1}, column decision:", "Keep one of the two rows", "(Rule review-repeated.)");
    }

    [Fact]
    public void Import_two_people_for_one_row()
    {
        var two = _rows.Skip(1).GroupBy(row => row[0]).First(own => own.Count() > 1).ToArray();
        (two[0][16], two[1][16]) = ("accept", "accept");
        AssertRefused($"Cohort row {two[0][0]} is accepted as 2 people", "reject all but one", "(Rule review-contradiction.)");
    }

    [Fact]
    public void Import_lists_every_problem()
    {
        _rows[2][16] = "maybe";
        _rows[3][16] = "yes";
        _request.Write(_rows);

        var result = Jdl.Run("review", "import", _request.Path, "--who", "analyst-7");

        result.AssertFault(2, "queue.csv has 2 problems; nothing was taken in.");
        Assert.Contains("• row 2, column decision:", result.Error, StringComparison.Ordinal);
        Assert.Contains("• row 3, column decision:", result.Error, StringComparison.Ordinal);
        Assert.Equal("", _request.Log());
    }

    [Fact]
    public void Import_no_queue()
    {
        File.Delete(_request.QueuePath);
        Jdl.Run("review", "import", _request.Path, "--who", "analyst-7").AssertFault(3, "queue.csv", "no such file");
    }

    [Fact]
    public void Import_queue_cut_short_or_not_a_table()
    {
        var whole = File.ReadAllText(_request.QueuePath);
        File.WriteAllText(_request.QueuePath, whole[..(whole.Length / 2)] + "\"");
        var result = Jdl.Run("review", "import", _request.Path, "--who", "analyst-7");
        Assert.NotEqual(0, result.Exit);
        Assert.Equal("", _request.Log());
        File.WriteAllText(_request.QueuePath, "");
        AssertRefusedAsItIs("(Rule review-column.)");
    }

    [Fact]
    public void Import_a_queue_saved_by_a_spreadsheet_in_its_own_way()
    {
        // Byte order mark, semicolons, Windows line ends, another order of columns.
        var text = string.Join("\r\n", _rows.Select(row => string.Join(';', row.Reverse().Select(cell => cell.Contains(';', StringComparison.Ordinal) ? $"\"{cell}\"" : cell))));
        File.WriteAllText(_request.QueuePath, text, new System.Text.UTF8Encoding(true));

        var result = Jdl.Run("review", "import", _request.Path, "--who", "analyst-7");

        Assert.True(result.Exit == 0, result.Error);
        Assert.Contains("Decisions taken in: 1", result.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _request.Dispose();

    private void AssertRefused(params string[] words)
    {
        _request.Write(_rows);
        AssertRefusedAsItIs(words);
    }

    private void AssertRefusedAsItIs(params string[] words)
    {
        var result = Jdl.Run("review", "import", _request.Path, "--who", "analyst-7");
        Assert.Equal(2, result.Exit);
        foreach (var word in words) Assert.Contains(word, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", result.Error, StringComparison.Ordinal);
        Assert.Equal("", _request.Log());
    }
}
