using System.Text;
using JusticeDataLab.Workbench.Core.Cohorts;
using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Data.Csv;

namespace JusticeDataLab.Workbench.Data.Tests.Csv;

public sealed class CohortFileReaderTests
{
    [Theory]
    [InlineData("a,b\n1,2\n", "CSV, UTF-8, comma")]
    [InlineData("a;b\r\n1;2\r\n", "CSV, UTF-8, semicolon")]
    [InlineData("a\tb\n1\t2", "CSV, UTF-8, tab")]
    [InlineData("\uFEFFa,b\n1,2\n", "CSV, UTF-8 with byte order mark, comma")]
    [InlineData("\"a\",b\n1,\"2\"\n\n\n", "CSV, UTF-8, comma")]
    public void Read_usual_forms_are_detected(string text, string format)
    {
        var table = CohortFileReader.Read(Encoding.UTF8.GetBytes(text), "cohort.csv");
        Assert.Equal(format, table.Format);
        Assert.Equal(["a", "b"], table.Headers);
        Assert.Equal(["1", "2"], Assert.Single(table.Rows));
        Assert.Equal(("cohort.csv", 1L, 2), (table.Fingerprint.Name, table.Fingerprint.Rows, table.Fingerprint.Columns));
    }

    [Fact]
    public void Read_windows_1252_is_detected_and_read()
    {
        var table = CohortFileReader.Read([(byte)'a', (byte)',', (byte)'b', 10, 0xC9, (byte)'d', (byte)',', 0x80], "cohort.csv");
        Assert.Equal("CSV, Windows-1252, comma", table.Format);
        Assert.Equal(["Éd", "€"], table.Rows[0]);
    }

    [Fact]
    public void Read_quoted_cells_keep_separators_line_breaks_and_quotes()
    {
        var table = CohortFileReader.Read("a,b\n\"x, y\",\"1\n2 \"\"z\"\"\"\nPeter \"Pete\",3\n"u8.ToArray(), "cohort.csv");
        Assert.Equal(["x, y", "1\n2 \"z\""], table.Rows[0]);
        Assert.Equal(["Peter \"Pete\"", "3"], table.Rows[1]);
    }

    [Fact]
    public void Read_ragged_and_blank_rows_are_kept_for_the_checks()
    {
        var table = CohortFileReader.Read("a,b,c\n1\n\n1,2,3,4\n"u8.ToArray(), "cohort.csv");
        Assert.Equal([1, 1, 4], table.Rows.Select(row => row.Count));
    }

    public static TheoryData<string, byte[], string> Unreadable => new()
    {
        { "NUL bytes", [(byte)'a', 0, (byte)'b'], "NUL bytes" },
        { "workbook", [0x50, 0x4B, 3, 4, 20, 0], "workbook" },
        { "old workbook", [0xD0, 0xCF, 0x11, 0xE0, 1], "workbook" },
        { "UTF-16", [0xFF, 0xFE, (byte)'a', 0], "UTF-16" },
        { "open quote", "a,b\nCANARY,\"2\n3,4\n"u8.ToArray(), "row 1: A quote is opened and not closed" },
        { "text after quote", "a,b\n1,2\n\"CANARY\"x,2\n"u8.ToArray(), "row 2: Text follows a closing quote" },
        { "long cell", Encoding.UTF8.GetBytes("a,b\n1," + string.Concat(Enumerable.Repeat("CANARY", 2000)) + "\n"), "row 1: A cell has more than 10000 characters" },
        { "many columns", Encoding.UTF8.GetBytes(string.Join(',', Enumerable.Repeat("CANARY", 1001)) + "\n1\n"), "header: There are more than 1000 columns" },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void Read_what_is_not_csv_is_refused_without_its_content(string what, byte[] content, string expected)
    {
        var failure = Assert.Throws<CohortFileException>(() => CohortFileReader.Read(content, "cohort.csv"));
        Assert.Contains(expected, failure.Message, StringComparison.Ordinal);
        Assert.StartsWith("cohort.csv", failure.Message, StringComparison.Ordinal);
        Assert.EndsWith(failure.Remedy, failure.Message, StringComparison.Ordinal);
        Assert.Null(failure.InnerException);
        Assert.DoesNotContain("CANARY", failure.ToString(), StringComparison.Ordinal);
        Assert.NotEmpty(what);
    }

    [Fact]
    public void Read_absent_file_and_folder_are_named()
    {
        using var folder = new TemporaryFolder();
        Assert.Contains("There is no such file", Assert.Throws<CohortFileException>(() => CohortFileReader.Read(folder.File("none.csv"))).Message, StringComparison.Ordinal);
        Assert.Contains("This is a folder", Assert.Throws<CohortFileException>(() => CohortFileReader.Read(folder.Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_file_on_disk_gives_its_name_and_hash()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("people.csv"), "a,b\n1,2\n");
        var table = CohortFileReader.Read(folder.File("people.csv"));
        Assert.Equal("people.csv", table.Fingerprint.Name);
        Assert.Matches("^[0-9a-f]{64}$", table.Fingerprint.Sha256);
    }

    // 2,000 short files of letters that matter to CSV: each is read, or refused with our own exception.
    [Fact]
    public void Read_any_bytes_are_read_or_refused()
    {
        var letters = "ab,;\t\"\n\r é\u0000"u8.ToArray();
        for (var seed = 0UL; seed < 2000; seed++)
        {
            var random = new RandomStream(seed);
            byte[] content = [.. Enumerable.Range(0, random.NextInt(40)).Select(_ => letters[random.NextInt(letters.Length - (seed % 8 == 0 ? 0 : 1))])];
            var failure = Record.Exception(() => CohortFileReader.Read(content, "cohort.csv"));
            Assert.True(failure is null or CohortFileException { InnerException: null }, failure?.ToString());
        }
    }
}
