using JusticeDataLab.Workbench.Core.Cohorts;
using JusticeDataLab.Workbench.Data.Csv;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Data.Synthetic;
using JusticeDataLab.Workbench.Data.Synthetic.Cohorts;

namespace JusticeDataLab.Workbench.Data.Tests.Synthetic;

public sealed class SyntheticRegisterTests
{
    private static readonly SyntheticSettings Small = new()
    {
        People = 2_500, Seed = 3, Services = [new("one", 120, -5, DeliverySetting.Custody)],
    };

    [Fact]
    public void Write_any_number_of_threads_and_any_culture_same_bytes()
    {
        var expected = Make(Small, 1);
        Assert.Equal(expected, Make(Small, 2));
        Assert.Equal(expected, Make(Small, 8));
        foreach (var culture in Cultures.Awkward) Assert.Equal(expected, Cultures.Under(culture, () => Make(Small, 2)));
        Assert.NotEqual(expected, Make(Small with { Seed = 4 }, 2));
    }

    [Fact]
    public void Write_one_service_uses_the_simple_layout()
    {
        using var folder = new TemporaryFolder();
        SyntheticRegister.Write(Small, folder.Path);
        Assert.Equal(
            ["admin/assessments.csv", "admin/disposals.csv", "admin/employment.csv", "admin/names.csv", "admin/persons.csv", "admin/programmes.csv", "admin/snapshot.json", "cohort.csv", "truth/people.csv", "truth/truth.json"],
            FilesIn(folder.Path));
    }

    [Fact]
    public void Write_without_services_or_assessments_writes_the_register_only()
    {
        using var folder = new TemporaryFolder();
        var result = SyntheticRegister.Write(Small with { Services = [], AssessedShare = 0 }, folder.Path);
        Assert.DoesNotContain(FilesIn(folder.Path), file => !file.StartsWith("admin/", StringComparison.Ordinal));
        Assert.DoesNotContain(result.Snapshot.Tables, table => table.Name == "assessments");
        Assert.DoesNotContain("admin/assessments.csv", FilesIn(folder.Path));
    }

    [Fact]
    public void Truth_has_the_record_keys_that_the_checks_give_the_cohort_file()
    {
        using var folder = new TemporaryFolder();
        SyntheticRegister.Write(Small, folder.Path);
        var people = new CsvFile(folder.File("truth", "people.csv"));
        var records = CohortRecordReader.ReadAll(CohortFileReader.Read(folder.File("cohort.csv")), Small.ExtractDate.Year);
        Assert.Equal(["cohort_row", "record_key", "person_id", "p0", "p1"], people.Header);
        Assert.Equal(records.Select(record => record.RecordKey), people.Rows.Select(row => row[1]));
    }

    [Fact]
    public void Write_without_errors_makes_exactly_as_many_rows_as_people()
    {
        using var folder = new TemporaryFolder();
        var service = Small.Services[0] with { Errors = CohortErrorRates.None, OffRegisterShare = 0.1 };
        SyntheticRegister.Write(Small with { Services = [service] }, folder.Path);
        var people = new CsvFile(folder.File("truth", "people.csv"));
        Assert.Equal(120, people.Rows.Count);
        Assert.Equal(12, people.Rows.Count(row => row[2].Length == 0));
        Assert.Equal(108, people.Rows.Select(row => row[2]).Where(id => id.Length > 0).Distinct().Count());
    }

    [Fact]
    public void Write_nobody_takes_part_in_two_services()
    {
        using var folder = new TemporaryFolder();
        var settings = Small with { Services = [new("a", 150, -5, DeliverySetting.Custody), new("b", 150, 0, DeliverySetting.AfterRelease)] };
        SyntheticRegister.Write(settings, folder.Path);
        var first = new CsvFile(folder.File("truth", "a", "people.csv")).Rows.Select(row => row[2]).Where(id => id.Length > 0);
        var second = new CsvFile(folder.File("truth", "b", "people.csv")).Rows.Select(row => row[2]).Where(id => id.Length > 0);
        Assert.Empty(first.Intersect(second));
    }

    [Fact]
    public void Write_cancelled_leaves_no_file()
    {
        using var folder = new TemporaryFolder();
        using var cancellation = new CancellationTokenSource();
        var progress = new Immediate(done => { if (done > 0.5) cancellation.Cancel(); });
        Assert.ThrowsAny<OperationCanceledException>(() => SyntheticRegister.Write(Small, folder.Path, 1, progress, cancellation.Token));
        Assert.Empty(FilesIn(folder.Path));
    }

    [Fact]
    public void Write_progress_rises_to_one()
    {
        using var folder = new TemporaryFolder();
        var seen = new List<double>();
        SyntheticRegister.Write(Small, folder.Path, 2, new Immediate(seen.Add), default);
        Assert.Equal(seen.Order(), seen);
        Assert.Equal(1, seen[^1], 12);
    }

    [Theory]
    [InlineData(-90, 120, "effect")]
    [InlineData(-5, 1250, "smaller cohort")]
    [InlineData(-5, 2000, "CohortSize")]
    public void Write_settings_that_cannot_be_met_say_which(double effect, int cohort, string word)
    {
        using var folder = new TemporaryFolder();
        var settings = Small with { Services = [new("one", cohort, effect, DeliverySetting.Custody)] };
        var error = Assert.Throws<SyntheticRegisterException>(() => SyntheticRegister.Write(settings, folder.Path));
        Assert.Contains(word, error.Message, StringComparison.Ordinal);
    }

    private static string Make(SyntheticSettings settings, int degree)
    {
        using var folder = new TemporaryFolder();
        var result = SyntheticRegister.Write(settings, folder.Path, degree, null, default);
        return string.Join('\n', result.Files.Select(file => $"{file.Path} {file.Sha256} {file.Bytes} {file.Rows}"));
    }

    private static IEnumerable<string> FilesIn(string folder) => Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal);

    private sealed class Immediate(Action<double> action) : IProgress<double>
    {
        public void Report(double value) => action(value);
    }
}
