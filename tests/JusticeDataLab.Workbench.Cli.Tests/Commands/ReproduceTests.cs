using System.Text;

namespace JusticeDataLab.Workbench.Cli.Tests.Commands;

/// <summary>A run of a sample request, and what reproduce and sign-off say when one byte of it is changed.</summary>
public sealed class ReproduceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _request;
    private readonly string _run;

    public ReproduceTests()
    {
        _request = _folder.File("request");
        Directory.CreateDirectory(_request);
        File.Copy(Repository.PathOf("data-samples", "cohorts", "no-effect.csv"), Path.Combine(_request, "cohort.csv"));
        var text = File.ReadAllText(Repository.PathOf("data-samples", "requests", "no-effect", "request.json"))
            .Replace("../../cohorts/no-effect.csv", "cohort.csv", StringComparison.Ordinal)
            .Replace("../../admin", Repository.PathOf("data-samples", "admin").Replace('\\', '/'), StringComparison.Ordinal)
            .Replace("\"settings\": {}", "\"settings\": { \"matching\": { \"caliper\": 0.2 } }", StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(_request, "request.json"), text);
        Assert.Equal(0, Jdl.Run("log", "add", _request, "--log", "decisions", "--what", "caliper", "--result", "0.2", "--who", "A1", "--why", "Standard practice").Exit);
        Assert.Equal(0, Jdl.Run("log", "add", _request, "--log", "decisions", "--what", "window", "--result", "as it is", "--who", "A1", "--why", "No reason to change it").Exit);
        Assert.Equal(0, Jdl.Run("run", _request).Exit);
        _run = Assert.Single(Directory.GetDirectories(Path.Combine(_request, "runs")));
    }

    [Fact]
    public void Reproduce_an_untouched_run_agrees()
    {
        var before = Snapshot();
        var result = Jdl.Run("reproduce", _run);

        Assert.True(result.Exit == 0, result.Output + result.Error);
        Assert.Contains("The run reproduces", result.Output, StringComparison.Ordinal);
        Assert.Equal(before, Snapshot());
    }

    [Theory]
    [InlineData("cohort.csv", "input  cohort.csv")]
    [InlineData("request.json", "setting  request.json")]
    [InlineData("request.json:caliper", "setting  matching.caliper  differs  0.2 standard deviations of the score  0.1")]
    [InlineData("decisions.jsonl", "decisions.jsonl, line 1")]
    [InlineData("run:facts.json", "saved file  facts.json")]
    [InlineData("run:balance.csv", "saved file  balance.csv")]
    [InlineData("run:publication/report.html", "saved file  publication/report.html")]
    [InlineData("run:request.json", "saved file  request.json")]
    [InlineData("run:decisions.jsonl", "saved file  decisions.jsonl")]
    public void Reproduce_names_the_file_of_which_one_byte_was_changed(string file, string named)
    {
        ChangeOneByte(file);

        var result = Jdl.Run("reproduce", _run);

        Assert.Equal(4, result.Exit);
        var lines = result.Output.Split('\n').Select(line => System.Text.RegularExpressions.Regex.Replace(line, " {2,}", "  "));
        Assert.Contains(lines, line => line.Contains(named, StringComparison.Ordinal) && line.Contains("differs", StringComparison.Ordinal));
    }

    [Fact]
    public void Run_facts_are_the_same_in_any_time_zone_and_culture_on_any_threads_and_from_shuffled_rows()
    {
        var facts = File.ReadAllBytes(Path.Combine(_run, "facts.json"));
        foreach (var (zone, culture, processors) in new[] { ("Pacific/Kiritimati", "tr-TR", "1"), ("America/St_Johns", "de-DE", "2"), ("UTC", "ar-SA", "1") })
        {
            var start = new System.Diagnostics.ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "jdl.dll"), "run", _request]) { RedirectStandardOutput = true, RedirectStandardError = true };
            start.Environment["TZ"] = zone;
            start.Environment["LANG"] = start.Environment["LC_ALL"] = culture.Replace('-', '_') + ".UTF-8";
            start.Environment["DOTNET_PROCESSOR_COUNT"] = processors;
            using var process = System.Diagnostics.Process.Start(start)!;
            var said = process.StandardOutput.ReadToEnd() + process.StandardError.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, said);
            Assert.Equal(facts, File.ReadAllBytes(Path.Combine(_run, "facts.json")));
            Assert.Single(Directory.GetDirectories(Path.Combine(_request, "runs")));
        }

        // The same rows in another order are another file, so another run; with Windows line ends besides.
        var cohort = Path.Combine(_request, "cohort.csv");
        var lines = File.ReadAllLines(cohort);
        File.WriteAllText(cohort, string.Concat(lines.Take(1).Concat(lines.Skip(1).Reverse()).Select(line => line + "\r\n")));
        Assert.Equal(0, Jdl.Run("run", _request).Exit);
        var other = Directory.GetDirectories(Path.Combine(_request, "runs")).Single(run => run != _run);
        Assert.Equal(facts, File.ReadAllBytes(Path.Combine(other, "facts.json")));
    }

    [Theory]
    [InlineData("\"matching.caliper\"", "\"matching.calipex\"", "setting +matching.calipex +missing")]
    [InlineData("\"columns\": ", "\"columns\": 1", "input +cohort.csv +differs")]
    [InlineData("\"culture\": \"invariant\"", "\"culture\": \"invariand\"", "manifest +tool.culture +differs +invariand")]
    [InlineData("\"outcome\": \"passed\"", "\"outcome\": \"failed\"", @"manifest +checks\[0\]\.outcome +differs")]
    public void Reproduce_names_the_value_of_the_manifest_that_was_changed(string from, string to, string named)
    {
        var path = Path.Combine(_run, "manifest.json");
        var text = File.ReadAllText(path);
        var place = text.IndexOf(from, StringComparison.Ordinal);
        Assert.True(place >= 0, from);
        File.WriteAllText(path, string.Concat(text.AsSpan(0, place), to, text.AsSpan(place + from.Length)));

        var result = Jdl.Run("reproduce", _run);

        Assert.Equal(4, result.Exit);
        Assert.Matches(named, result.Output);
    }

    [Fact]
    public void Reproduce_of_a_run_of_another_build_agrees_and_names_the_build_when_something_differs()
    {
        var path = Path.Combine(_run, "manifest.json");
        File.WriteAllText(path, System.Text.RegularExpressions.Regex.Replace(File.ReadAllText(path), "\"commit\": \"[^\"]*\"", "\"commit\": \"0123\""));
        Assert.Equal(0, Jdl.Run("reproduce", _run).Exit);

        File.WriteAllText(path, System.Text.RegularExpressions.Regex.Replace(File.ReadAllText(path), "\"lockFile\": \"[^\"]*\"", "\"lockFile\": \"4567\""));
        File.Delete(Path.Combine(_run, "links.csv"));
        Assert.Contains("with other packages made the run", Jdl.Run("reproduce", _run).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Reproduce_of_a_manifest_cut_short_is_one_line()
    {
        var path = Path.Combine(_run, "manifest.json");
        File.WriteAllText(path, File.ReadAllText(path)[..200]);
        Jdl.Run("reproduce", _run).AssertFault(4, "manifest.json", "cut short");
    }

    [Fact]
    public void Reproduce_says_which_file_is_missing_and_which_was_added()
    {
        File.Delete(Path.Combine(_run, "links.csv"));
        File.WriteAllText(Path.Combine(_run, "stray.txt"), "stray");

        var result = Jdl.Run("reproduce", _run);

        Assert.Equal(4, result.Exit);
        Assert.Matches("saved file +links.csv +missing", result.Output);
        Assert.Matches("saved file +stray.txt +new", result.Output);
        Assert.Contains("were changed, removed or added: links.csv, stray.txt", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_shows_the_setting_that_differs_and_how_far_numbers_moved()
    {
        var request = Path.Combine(_request, "request.json");
        File.WriteAllText(request, File.ReadAllText(request).TrimEnd().TrimEnd('}') + ", \"settings\": { \"matching\": { \"caliper\": 0.05 } } }");
        Assert.Equal(0, Jdl.Run("run", _request).Exit);
        var other = Directory.GetDirectories(Path.Combine(_request, "runs")).Single(run => run != _run);

        var result = Jdl.Run("compare", _run, other);

        Assert.Equal(0, result.Exit);
        Assert.Contains("matching.caliper", result.Output, StringComparison.Ordinal);
        Assert.Contains("match.", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Inputs, settings and decisions are the same", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("further.", result.Output, StringComparison.Ordinal); // the published analysis, and how many more
        Assert.Matches(@"\d more facts differ", result.Output);
        Assert.Contains("further.", Jdl.Run("compare", _run, other, "--all").Output, StringComparison.Ordinal);
        Assert.Contains("All facts are the same", Jdl.Run("compare", _run, _run).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Sign_off_holds_until_any_byte_of_the_run_the_logs_or_a_signature_changes()
    {
        Directory.CreateDirectory(Path.Combine(_request, "notebooks"));
        File.WriteAllText(Path.Combine(_request, "notebooks", "01.ipynb"), """{ "cells": [ { "source": ["# A title"] }, { "source": ["var caliper = ", "2;"] } ] }""");
        Sign("analyst", "A1");
        Sign("assurer", "B2");
        Sign("approver", "C3");
        Assert.Contains("Ready for release", Jdl.Run("sign-off", "verify", _run).Output, StringComparison.Ordinal);
        Assert.Equal(0, Jdl.Run("log", "add", _request, "--log", "qa", "--what", "read the report", "--result", "no findings", "--who", "B2", "--why", "plan").Exit);
        Assert.Equal(0, Jdl.Run("sign-off", "verify", _run).Exit); // quality assurance goes on

        foreach (var (file, named) in new[]
        {
            ("run:results.json", "results.json of the run was changed"),
            ("run:publication/report.html", "publication/report.html of the run was changed"),
            ("run:manifest.json", "another manifest was signed"),
            ("decisions.jsonl", "decisions.jsonl was changed since it was signed"),
            ("signoffs", "line 1 was changed"),
            ("notebooks/01.ipynb", "notebooks/01.ipynb, cell 2 was changed since it was signed"),
        })
        {
            var (path, text) = (PathOf(file), File.ReadAllText(PathOf(file)));
            ChangeOneByte(file);
            var result = Jdl.Run("sign-off", "verify", _run);
            Assert.True(result.Exit == 4, file + result.Output + result.Error);
            Assert.Contains(named, result.Output + result.Error, StringComparison.Ordinal);
            File.WriteAllText(path, text);
        }

        Assert.Equal(0, Jdl.Run("sign-off", "verify", _run).Exit);
    }

    [Fact]
    public void Sign_off_analyst_and_assurer_are_two_people_and_a_changed_run_cannot_be_signed()
    {
        Sign("analyst", "A1");
        Jdl.Run("sign-off", "add", _run, "--role", "assurer", "--who", " a1 ", "--comment", "x").AssertFault(2, "two people");
        Jdl.Run("sign-off", "add", _run, "--role", "reader", "--who", "B2", "--comment", "x").AssertFault(2, "--role", "assurer");
        Sign("assurer", "B2", "returned");
        Assert.Contains("approval by the assurer", Jdl.Run("sign-off", "show", _run).Output, StringComparison.Ordinal);
        ChangeOneByte("run:results.json");
        Jdl.Run("sign-off", "add", _run, "--role", "approver", "--who", "C3", "--comment", "x").AssertFault(2, "results.json");
    }

    [Fact]
    public void Release_official_statistics_only_after_three_signatures_and_only_what_reproduces()
    {
        var request = Path.Combine(_request, "request.json");
        File.WriteAllText(request, System.Text.RegularExpressions.Regex.Replace(File.ReadAllText(request), "\"status\": \"[^\"]*\"", "\"status\": \"official-statistics\""));
        Assert.Equal(0, Jdl.Run("run", _request).Exit);
        var run = Directory.GetDirectories(Path.Combine(_request, "runs")).Single(folder => folder != _run);
        var draft = File.ReadAllText(Path.Combine(run, "publication", "report.html"));
        Assert.Contains("Not official statistics", draft, StringComparison.Ordinal);

        Jdl.Run("publication", "release", run, "--out", _folder.File("release")).AssertFault(4, "Missing", "analyst", "assurer", "approver");
        foreach (var (role, who) in new[] { ("analyst", "A1"), ("assurer", "B2"), ("approver", "C3") })
            Assert.Equal(0, Jdl.Run("sign-off", "add", run, "--role", role, "--who", who, "--comment", "checked").Exit);
        Assert.False(Directory.Exists(_folder.File("release")));
        var released = Jdl.Run("publication", "release", run, "--out", _folder.File("release"));

        Assert.True(released.Exit == 0, released.Output + released.Error);
        var report = File.ReadAllText(_folder.File("release", "publication", "report.html"));
        Assert.DoesNotContain("Not official statistics", report, StringComparison.Ordinal);
        Assert.Contains("Official statistics", report, StringComparison.Ordinal);
        Jdl.Run("publication", "release", run, "--out", _folder.File("release")).AssertFault(2, "there already");
        File.AppendAllText(Path.Combine(_request, "cohort.csv"), "\n");
        Jdl.Run("publication", "release", run, "--out", _folder.File("other")).AssertFault(4, "does not reproduce", "cohort.csv");
    }

    [Fact]
    public void Log_shows_entries_and_names_a_changed_line()
    {
        Assert.Contains("caliper", Jdl.Run("log", "show", _request, "--log", "decisions").Output, StringComparison.Ordinal);
        ChangeOneByte("decisions.jsonl");
        var result = Jdl.Run("log", "show", _request, "--log", "decisions");
        Assert.Equal(4, result.Exit);
        Assert.Contains("line 1 was changed", result.Output, StringComparison.Ordinal);
        Jdl.Run("log", "show", _request, "--log", "other").AssertFault(2, "--log");
    }

    [RscriptFact]
    public void Bundle_is_reproduced_by_R()
    {
        Assert.Equal(0, Jdl.Run("bundle", _run, "--out", _folder.File("bundle")).Exit);
        Assert.Contains("RESTRICTED", File.ReadAllText(_folder.File("bundle", "README.txt")), StringComparison.Ordinal);

        var (exit, output) = RscriptFactAttribute.Run(_folder.File("bundle"), "check.R");

        Assert.True(exit == 0, output);
        Assert.Contains("weights, by counting", output, StringComparison.Ordinal);
        Assert.DoesNotContain("DIFFERS", output, StringComparison.Ordinal);

        // The script can fail: one weight is changed.
        var rows = File.ReadAllLines(_folder.File("bundle", "analysis.csv"));
        var treated = Array.FindIndex(rows, row => row.StartsWith('p') && row.Contains(",1,", StringComparison.Ordinal));
        var cells = rows[treated].Split(',');
        cells[4] = "0.5";
        rows[treated] = string.Join(',', cells);
        File.WriteAllLines(_folder.File("bundle", "analysis.csv"), rows);
        (exit, output) = RscriptFactAttribute.Run(_folder.File("bundle"), "check.R");
        Assert.Equal(1, exit);
        Assert.Contains("DIFFERS", output, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private void Sign(string role, string who, string outcome = "approved") =>
        Assert.Equal(0, Jdl.Run("sign-off", "add", _run, "--role", role, "--who", who, "--outcome", outcome, "--comment", "checked").Exit);

    private string PathOf(string file) => file switch
    {
        "signoffs" => _run + ".signoffs.jsonl",
        "request.json:caliper" => Path.Combine(_request, "request.json"),
        _ when file.StartsWith("run:", StringComparison.Ordinal) => Path.Combine(_run, file[4..]),
        _ => Path.Combine(_request, file),
    };

    // One byte in a place where the file stays readable: a digit, or else a letter, becomes another.
    private void ChangeOneByte(string file)
    {
        var path = PathOf(file);
        var text = File.ReadAllText(path);
        var place = file switch
        {
            "decisions.jsonl" or "run:decisions.jsonl" => text.IndexOf("Standard", StringComparison.Ordinal),
            "request.json" => text.IndexOf("\"organisation\": \"", StringComparison.Ordinal) + 17,
            "request.json:caliper" => text.IndexOf("\"caliper\": 0.", StringComparison.Ordinal) + 13,
            "run:request.json" => text.IndexOf("\"organisation\": \"", StringComparison.Ordinal) + 17,
            "notebooks/01.ipynb" => text.IndexOf("2;", StringComparison.Ordinal),
            "signoffs" => text.IndexOf("checked", StringComparison.Ordinal),
            "run:manifest.json" => text.IndexOf("\"sha256\": \"", StringComparison.Ordinal) + 11,
            "run:facts.json" => text.LastIndexOf("\"value\": ", StringComparison.Ordinal) + 9,
            "run:publication/report.html" => text.LastIndexOf("</p>", StringComparison.Ordinal) - 2,
            "cohort.csv" => text.LastIndexOf(",yes", StringComparison.Ordinal) + 1,
            _ => text.LastIndexOfAny(['1', '2', '3', '4', '5', '6', '7', '8', '9']),
        };
        Assert.True(place >= 0);
        var changed = new StringBuilder(text) { [place] = char.IsAsciiDigit(text[place]) ? text[place] == '1' ? '2' : '1' : text[place] == 'n' ? 'm' : 'n' };
        File.WriteAllText(path, changed.ToString());
    }

    private List<(string, string)> Snapshot() =>
        [.. Directory.EnumerateFiles(_request, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => (file, Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))))];
}
