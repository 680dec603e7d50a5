namespace JusticeDataLab.Workbench.Cli.Tests.Commands;

/// <summary>Nothing of who people are may leave validation and linking: recognisable values are looked for in every output.</summary>
public class PrivacyTests
{
    [Fact]
    public void Run_writes_no_name_date_of_birth_or_identifier_anywhere()
    {
        using var folder = new TemporaryFolder();
        Cli.Commands.SampleRequest.Copy(Repository.PathOf("data-samples"), "reduction", folder.Path);
        var rows = File.ReadAllLines(folder.File("cohort.csv")).Skip(1).Select(line => line.Split(',')).ToList();
        // Surnames that are words of their own would be found in prose; identifiers and dates of birth cannot be.
        var canaries = rows.SelectMany(row => new[] { row[3], row[8], row[9] }).Where(value => value.Length >= 7)
            .Concat(rows.Select(row => $"{row[1]} {row[0]}").Where(name => name.Length >= 8))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        Assert.True(canaries.Count > 1000);

        var result = Jdl.Run("run", folder.Path, "--debug");

        Assert.Equal(0, result.Exit);
        var outputs = Directory.GetFiles(folder.File("runs"), "*", SearchOption.AllDirectories).Select(File.ReadAllText).Append(result.Output).Append(result.Error).ToList();
        Assert.True(outputs.Count > 10);
        var leaks = canaries.Count(canary => outputs.Any(output => output.Contains(canary, StringComparison.OrdinalIgnoreCase)));
        Assert.True(leaks == 0, $"{leaks} personal values were found in the outputs of a run.");
    }
}
