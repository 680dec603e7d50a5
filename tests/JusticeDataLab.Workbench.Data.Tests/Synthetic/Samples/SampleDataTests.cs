using System.Text.Json;
using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Data.Synthetic;
using JusticeDataLab.Workbench.Data.Synthetic.Samples;

namespace JusticeDataLab.Workbench.Data.Tests.Synthetic.Samples;

public sealed class SampleDataTests
{
    [Fact]
    public void Write_makes_the_committed_samples()
    {
        using var folder = new TemporaryFolder();
        SampleData.Write(folder.Path);
        using var committed = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("data-samples", "manifest.json")));
        using var made = JsonDocument.Parse(File.ReadAllText(folder.File("manifest.json")));
        Assert.Equal(Hashes(committed), Hashes(made));
        foreach (var (path, sha256) in Hashes(committed))
            Assert.Equal(sha256, StableHash.HexOfBytes(File.ReadAllBytes(Repository.PathOf(["data-samples", .. path.Split('/')]))));
    }

    [Fact]
    public void Write_one_or_two_threads_and_any_culture_same_bytes()
    {
        var expected = Manifest(1);
        Assert.Equal(expected, Manifest(2));
        foreach (var culture in Cultures.Awkward) Assert.Equal(expected, Cultures.Under(culture, () => Manifest(2)));
    }

    [Fact]
    public void Samples_are_small_and_have_large_pools()
    {
        using var folder = new TemporaryFolder();
        var result = SampleData.Write(folder.Path);
        Assert.True(result.Files.Sum(file => file.Bytes) < 12_000_000);
        Assert.All(result.Services, service => Assert.True(service.ComparisonPeople >= 6 * service.OnRegister));
        Assert.Equal(["reduction", "no-effect", "too-few"], result.Services.Select(service => service.Id));
        Assert.Equal(45, result.Services[2].Rows);
    }

    [Fact]
    public void Raw_comparison_of_the_reduction_sample_misses_the_truth_by_seven_points()
    {
        var rows = DisposalRow.Read(new CsvFile(Repository.PathOf("data-samples", "admin", "disposals.csv")));
        var takesPart = new CsvFile(Repository.PathOf("data-samples", "truth", "reduction", "people.csv")).Rows.Select(row => row[2]).ToHashSet();
        var (treated, others) = (new List<double>(), new List<double>());
        foreach (var person in rows)
        {
            var item = person.FirstOrDefault(row => row.IsCustody && row.Release >= SampleData.Settings.IndexFrom && row.Release <= SampleData.Settings.IndexTo);
            if (item is null) continue;
            var outcome = DisposalRow.FirstReoffence(person, item.Release!.Value) is null ? 0.0 : 1.0;
            (takesPart.Contains(person.Key) ? treated : others).Add(outcome);
        }

        var difference = treated.Average() - others.Average();
        var error = Math.Sqrt((Variance(treated) / treated.Count) + (Variance(others) / others.Count));
        Assert.True(difference - (1.96 * error) > -0.09, $"raw difference {difference}, standard error {error}");
        Assert.True(difference + 0.09 >= 0.07, $"raw difference {difference}");
    }

    [Fact]
    public void Most_people_can_be_found_by_identifiers_or_exact_names()
    {
        var persons = new CsvFile(Repository.PathOf("data-samples", "admin", "persons.csv")).Rows;
        var names = new CsvFile(Repository.PathOf("data-samples", "admin", "names.csv")).Rows;
        var cohort = new CsvFile(Repository.PathOf("data-samples", "cohorts", "reduction.csv")).Rows;
        var truth = new CsvFile(Repository.PathOf("data-samples", "truth", "reduction", "people.csv")).Rows;
        var byPnc = persons.Where(row => row[1].Length > 0).ToDictionary(row => row[1][2..], row => row[0]);
        var byPrison = persons.Where(row => row[3].Length > 0).ToDictionary(row => row[3], row => row[0]);
        var byName = names.ToLookup(row => Key(row[4], row[2], row[6]), row => row[0]);
        var (onRegister, right, wrong) = (0, 0, 0);
        for (var row = 0; row < cohort.Count; row++)
        {
            if (truth[row][2].Length == 0) continue;
            onRegister++;
            var found = byPnc.GetValueOrDefault(Short(cohort[row][8])) ?? byPrison.GetValueOrDefault(cohort[row][9]);
            var named = byName[Key(cohort[row][0], cohort[row][1], cohort[row][3])].Distinct().ToList();
            if (found is null && named.Count == 1) found = named[0];
            if (found == truth[row][2]) right++;
            else if (found is not null) wrong++;
        }

        Assert.True(right >= 0.9 * onRegister, $"{right} of {onRegister}");
        Assert.True(right < onRegister, "some people should be hard to find");
        Assert.True(wrong <= 2);

        static string Key(string surname, string forename, string birth) => (surname + "|" + forename + "|" + birth).ToUpperInvariant();
        static string Short(string pnc) => pnc.Length == 0 ? "" : (pnc.Length == 13 && pnc[4] == '/' ? pnc[2..5] + pnc[5..] : pnc[..3] + pnc[3..].PadLeft(8, '0'));
    }

    private static double Variance(List<double> values)
    {
        var mean = values.Average();
        return values.Sum(value => (value - mean) * (value - mean)) / (values.Count - 1);
    }

    private static string Manifest(int degree)
    {
        using var folder = new TemporaryFolder();
        SampleData.Write(folder.Path, degree, null, default);
        return File.ReadAllText(folder.File("manifest.json"));
    }

    private static Dictionary<string, string> Hashes(JsonDocument manifest) => manifest.RootElement.GetProperty("files").EnumerateArray()
        .ToDictionary(file => file.GetProperty("path").GetString()!, file => file.GetProperty("sha256").GetString()!);
}
