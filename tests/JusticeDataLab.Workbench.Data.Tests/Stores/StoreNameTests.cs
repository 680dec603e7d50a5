using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Data.Stores;

namespace JusticeDataLab.Workbench.Data.Tests.Stores;

public class StoreNameTests
{
    [Theory]
    [InlineData("snapshot", StoreKind.Folder)]
    [InlineData("data/register.sqlite", StoreKind.Sqlite)]
    [InlineData("REGISTER.SQLITE", StoreKind.Sqlite)]
    [InlineData("postgres:justice-data_1.2", StoreKind.PostgreSql)]
    [InlineData("postgres:", StoreKind.PostgreSql)] // everything from the environment
    public void Parse_tells_the_kind(string text, StoreKind kind)
    {
        var name = StoreName.Parse(text);
        Assert.Equal((kind, text), (name.Kind, name.Text));
    }

    [Theory]
    [InlineData("postgres://jdl:hunter2@db/jdl")]
    [InlineData("postgresql://jdl:hunter2@db/jdl")]
    [InlineData("postgres:host=db password=hunter2")]
    public void Parse_refuses_addresses_and_does_not_repeat_them(string text)
    {
        var message = Assert.Throws<AdministrativeDataException>(() => StoreName.Parse(text)).Message;
        Assert.DoesNotContain("hunter2", message, StringComparison.Ordinal);
        Assert.Contains("postgres:SERVICE", message, StringComparison.Ordinal);
    }

    [Fact]
    public void From_and_RelativeTo_move_paths_and_leave_services()
    {
        var folder = Path.GetFullPath("requests");
        Assert.Equal(Path.GetFullPath(Path.Combine("requests", "..", "register.sqlite")), StoreName.Parse("../register.sqlite").From(folder).Text);
        Assert.Equal("../register.sqlite", StoreName.Parse("register.sqlite").RelativeTo("requests").Text);
        Assert.Equal("postgres:jdl", StoreName.Parse("postgres:jdl").From(folder).RelativeTo(folder).Text);
    }
}
