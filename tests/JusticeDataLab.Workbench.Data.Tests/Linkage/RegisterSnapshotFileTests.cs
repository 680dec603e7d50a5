using System.Text;
using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Cohorts;
using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Data.Csv;
using JusticeDataLab.Workbench.Data.Linkage;

namespace JusticeDataLab.Workbench.Data.Tests.Linkage;

public sealed class RegisterSnapshotFileTests
{
    private static readonly string Store = Repository.PathOf("data-samples/admin");

    [Fact]
    public void Read_gives_the_links_of_the_register_it_was_made_from()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("register.jdlreg");
        var register = RegisterSource.Open(Store, 2030);

        RegisterSnapshotFile.Write(path, register);
        var read = RegisterSource.Open(path, 2030);

        Assert.Equal((register.People, register.Records), (read.People, read.Records));
        Assert.Equal(Links(register), Links(read));
    }

    [Fact]
    public void Write_lets_only_the_owner_read_the_file()
    {
        if (OperatingSystem.IsWindows()) return; // Windows has no such mode; the folder's own rights hold there.
        using var folder = new TemporaryFolder();
        var path = folder.File("register.jdlreg");
        File.WriteAllText(path, "open to all");

        RegisterSnapshotFile.Write(path, RegisterSource.Open(Store, 2030));

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Read_refuses_a_damaged_file_in_one_line(int damage)
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("register.jdlreg");
        RegisterSnapshotFile.Write(path, RegisterSource.Open(Store, 2030));
        var bytes = File.ReadAllBytes(path);
        File.WriteAllBytes(path, damage switch
        {
            0 => bytes[..(bytes.Length / 2)], // cut short
            1 => [.. bytes, 0], // something appended
            2 => [.. bytes[..(bytes.Length / 2)], (byte)(bytes[bytes.Length / 2] ^ 1), .. bytes[((bytes.Length / 2) + 1)..]],
            _ => Encoding.UTF8.GetBytes("person_id,forename\n1,Ann\n"),
        });

        var fault = Assert.Throws<AdministrativeDataException>(() => { RegisterSnapshotFile.Read(path); });

        Assert.Matches("^('|The prepared register ')register.jdlreg'.*prepare it again\\.$", fault.Message);
    }

    private static string[] Links(Core.Linkage.Register.IndexedRegister register)
    {
        var records = CohortRecordReader.ReadAll(CohortFileReader.Read(Repository.PathOf("data-samples/cohorts/reduction.csv")));
        return LinkTables.Links(ProbabilisticLinker.Link(records, register, new PersonKeyring(new byte[32]), new LinkageSettings())).Split('\n');
    }
}
