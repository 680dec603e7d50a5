using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Data.PostgreSql;

namespace JusticeDataLab.Workbench.Data.Tests.PostgreSql;

public sealed class ConnectionSettingsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, string> _environment = [];

    [Fact]
    public void Of_a_service_takes_its_section_and_completes_it_from_the_environment()
    {
        Services("# of the team\n[other]\nhost=elsewhere\n\n[jdl]\nhost = db.example\nport=5433\ndbname=justice\nsslmode=verify-full\n[last]\nuser=nobody\n");
        _environment["PGUSER"] = "analyst";
        _environment["PGHOST"] = "not-this-one";
        var settings = ConnectionSettings.Of("jdl", Environment);
        Assert.Equal(
            ("db.example", 5433, "justice", "analyst", "VerifyFull", null),
            (settings.Host, settings.Port, settings.Database, settings.Username, settings.SslMode.ToString(), settings.Password));
    }

    [Fact]
    public void Of_no_service_takes_the_environment()
    {
        (_environment["PGHOST"], _environment["PGDATABASE"], _environment["PGPORT"]) = ("db.example", "justice", "6000");
        var settings = ConnectionSettings.Of("", Environment);
        Assert.Equal(("db.example", "justice", 6000), (settings.Host, settings.Database, settings.Port));
    }

    [Theory]
    [InlineData("[other]\nhost=x\n", "There is no service 'jdl' in the PostgreSQL service file")]
    [InlineData("[jdl]\nhost\n", "Line 2 of the PostgreSQL service file must be written name=value.")]
    [InlineData("[jdl]\nhost=x\nkeepalives=hunter2\n", "Service 'jdl' sets 'keepalives', which is not supported")]
    [InlineData("[jdl]\nport=hunter2\n", "The value of 'port' in the PostgreSQL service file, or of PGPORT, cannot be used")]
    [InlineData("[jdl]\nsslmode=hunter2\n", "The value of 'sslmode'")]
    [InlineData("[jdl]\nport=99999999\n", "The value of 'port'")]
    public void Of_a_service_that_cannot_be_used_says_where_and_not_what(string file, string expected)
    {
        Services(file);
        var message = Assert.Throws<AdministrativeDataException>(() => ConnectionSettings.Of("jdl", Environment)).Message;
        Assert.StartsWith(expected, message, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private string? Environment(string name) => _environment.GetValueOrDefault(name);

    private void Services(string text)
    {
        File.WriteAllText(_folder.File("services.conf"), text);
        _environment["PGSERVICEFILE"] = _folder.File("services.conf");
        _environment["PGSYSCONFDIR"] = _folder.Path;
    }
}
