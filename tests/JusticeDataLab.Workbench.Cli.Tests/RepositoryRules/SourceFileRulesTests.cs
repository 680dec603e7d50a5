using System.Text.RegularExpressions;

namespace JusticeDataLab.Workbench.Cli.Tests.RepositoryRules;

public sealed partial class SourceFileRulesTests
{
    private const int MostLines = 400;
    private const int MostFilesInFolder = 25;

    [Fact]
    public void Source_files_have_at_most_400_lines() => AssertNone(
        Code("src", "tests").Where(file => File.ReadLines(file).Count() > MostLines));

    [Fact]
    public void Source_folders_have_at_most_25_files() => AssertNone(
        Code("src", "tests").GroupBy(file => Path.GetDirectoryName(file)!).Where(folder => folder.Count() > MostFilesInFolder).Select(folder => folder.Key));

    [Fact]
    public void Source_files_hold_one_public_type_named_after_them() => AssertNone(
        Code("src").Where(file =>
        {
            var types = PublicType().Matches(File.ReadAllText(file)).Select(match => match.Groups["name"].Value).Distinct().ToArray();
            return types.Length > 1 || (types.Length == 1 && types[0] != Path.GetFileNameWithoutExtension(file).Split('.')[0]);
        }));

    [Fact]
    public void Source_namespaces_follow_their_folders() => AssertNone(
        Code("src").Where(file => Path.GetFileName(file) != "Program.cs").Where(file =>
        {
            var folder = Path.GetDirectoryName(SourceTree.Relative(file))!["src/".Length..].Replace('/', '.');
            return Namespace().Match(File.ReadAllText(file)) is { Success: true } match && match.Groups["name"].Value != folder;
        }));

    [Fact]
    public void Sources_have_nothing_left_to_do()
    {
        string[] marks = ["TO" + "DO", "FIX" + "ME", "NotImplemented" + "Exception", "place" + "holder text"];
        AssertNone(Code("src", "tests").Where(file => marks.Any(mark => File.ReadAllText(file).Contains(mark, StringComparison.Ordinal))));
    }

    [Fact]
    public void Text_files_end_lines_with_line_feeds() => AssertNone(
        new[] { "src", "tests", "docs", "notebooks" }
            .SelectMany(folder => SourceTree.Files(folder, ".cs", ".csproj", ".md", ".json", ".ipynb", ".txt", ".html", ".props"))
            .Where(file => File.ReadAllBytes(file).Contains((byte)'\r')));

    [Fact]
    public void Package_versions_are_pinned_centrally()
    {
        AssertNone(new[] { "src", "tests" }.SelectMany(folder => SourceTree.Files(folder, ".csproj")).Where(file => OwnVersion().IsMatch(File.ReadAllText(file))));
        var central = File.ReadAllText(Testing.Repository.PathOf("Directory.Packages.props"));
        var versions = PinnedVersion().Matches(central).Select(match => match.Groups["version"].Value).ToArray();
        Assert.NotEmpty(versions);
        Assert.All(versions, version => Assert.Matches(@"^\d+(\.\d+)+(-[\w.]+)?$", version));
        Assert.Contains("<CentralPackageTransitivePinningEnabled>true<", central, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Code(params string[] folders) => folders.SelectMany(folder => SourceTree.Files(folder, ".cs"));

    private static void AssertNone(IEnumerable<string> offenders) => Assert.Empty(offenders.Select(SourceTree.Relative));

    [GeneratedRegex(@"^public (?:(?:sealed|static|abstract|readonly|partial|ref|unsafe) )*(?:class|record struct|record class|record|struct|interface|enum|delegate \S+) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"<PackageReference[^>]*\bVersion(Override)?=")]
    private static partial Regex OwnVersion();

    [GeneratedRegex(@"<PackageVersion[^>]*\bVersion=""(?<version>[^""]*)""")]
    private static partial Regex PinnedVersion();
}
