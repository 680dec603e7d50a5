using JusticeDataLab.Workbench.Data.Requests;

namespace JusticeDataLab.Workbench.Data.Tests.Requests;

public sealed class RequestFolderTests : IDisposable
{
    private const string Request = """
        { "id": "JDL-1", "organisation": "Quill Trust", "service": { "name": "Gate", "type": "employment" }, "delivery": "custody",
          "period": { "from": "2016-01-01", "to": "2017-12-31" }, "store": "../data/admin", "cohort": "people.csv" }
        """;

    private readonly TemporaryFolder _folder = new();

    public RequestFolderTests() => File.WriteAllText(_folder.File("request.json"), Request);

    [Fact]
    public void Open_by_folder_or_by_file_finds_the_same_places()
    {
        var byFolder = RequestFolder.Open(_folder.Path);
        var byFile = RequestFolder.Open(_folder.File("request.json"));

        Assert.Equal((byFolder.Path, byFolder.CohortPath, byFolder.Store), (byFile.Path, byFile.CohortPath, byFile.Store));
        Assert.Equal(_folder.File("people.csv"), byFolder.CohortPath);
        Assert.Equal(Path.GetFullPath(_folder.File("..", "data", "admin")), byFolder.Store.Text);
        Assert.Equal(_folder.File("runs"), byFolder.RunsPath);
        Assert.Empty(byFolder.Decisions.Decisions);
    }

    [Fact]
    public void Open_no_folder_or_no_request()
    {
        Assert.Throws<RequestFileException>(() => RequestFolder.Open(_folder.File("nowhere")));
        Directory.CreateDirectory(_folder.File("empty"));
        Assert.Throws<RequestFileException>(() => RequestFolder.Open(_folder.File("empty")));
    }

    [Fact]
    public void Keyring_secret_is_made_once_and_only_its_owner_can_read_it()
    {
        var first = RequestFolder.Open(_folder.Path).Keyring(synthetic: false).KeyOf("person");
        var again = RequestFolder.Open(_folder.Path).Keyring(synthetic: false).KeyOf("person");

        Assert.Equal(first, again);
        Assert.Matches("^[0-9a-f]{64}$", File.ReadAllText(_folder.File("person.key")).Trim());
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_folder.File("person.key")));
    }

    [Fact]
    public void Keyring_differs_between_requests_and_not_between_demonstrations()
    {
        using var other = new TemporaryFolder();
        File.WriteAllText(other.File("request.json"), Request);
        var (here, there) = (RequestFolder.Open(_folder.Path), RequestFolder.Open(other.Path));

        Assert.NotEqual(here.Keyring(synthetic: false).KeyOf("person"), there.Keyring(synthetic: false).KeyOf("person"));
        Assert.Equal(here.Keyring(synthetic: true).KeyOf("person"), there.Keyring(synthetic: true).KeyOf("person"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not hexadecimal")]
    [InlineData("abcdef")]
    public void Keyring_damaged_secret_is_refused_and_kept(string secret)
    {
        File.WriteAllText(_folder.File("person.key"), secret);
        Assert.Contains("person.key", Assert.Throws<RequestFileException>(() => RequestFolder.Open(_folder.Path).Keyring(synthetic: false)).Message, StringComparison.Ordinal);
        Assert.Equal(secret, File.ReadAllText(_folder.File("person.key")));
    }

    public void Dispose() => _folder.Dispose();
}
