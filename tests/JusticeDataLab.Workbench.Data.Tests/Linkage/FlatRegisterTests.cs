using System.Text;
using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Cohorts;
using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Data.Csv;
using JusticeDataLab.Workbench.Data.Linkage;

namespace JusticeDataLab.Workbench.Data.Tests.Linkage;

public sealed class FlatRegisterTests
{
    private const string Header = "person_id,forename,middle,surname,dob,gender,pnc_id,prison_number\n";

    [Fact]
    public void Read_puts_the_rows_of_a_person_together_wherever_they_stand()
    {
        using var folder = new TemporaryFolder();

        var register = Read(folder, Header + "7,Ann,,Quill,1985-03-12,F,,\n8,Bob,,Reed,01/02/1990,M,,\n7,Annie,,Quill,1985-03-12,F,,A1234BC\n7,Ann,,Quill,1985-03-12,F,,\n");

        Assert.Equal((2, 3), (register.People, register.Records)); // the last row says nothing new
        var people = register.AsPeople().ToArray();
        Assert.Equal(["7", "8"], people.Select(person => person.Person.PersonId));
        Assert.Equal(["ANN", "ANNIE"], people[0].Names.Select(name => name.Forename!));
        Assert.Equal("A1234BC", people[0].Person.PrisonNumber);
        Assert.Equal(new DateOnly(1990, 2, 1), people[1].Person.DateOfBirth);
    }

    [Fact]
    public void Read_links_the_same_from_a_shuffled_file()
    {
        using var folder = new TemporaryFolder();
        var rows = SampleRows();
        var forth = Read(folder, Header + string.Concat(rows));
        var back = Read(folder, Header + string.Concat(rows.Reverse()));

        Assert.Equal(Links(forth), Links(back));
    }

    [Fact]
    public void Read_links_the_same_from_a_store_and_from_a_flat_file()
    {
        using var folder = new TemporaryFolder();

        var flat = Read(folder, Header + string.Concat(SampleRows()));

        var decided = Links(RegisterSource.Open(Repository.PathOf("data-samples/admin"), 2030)).Where(line => line.Contains(",linked,", StringComparison.Ordinal)).Select(line => string.Join(',', line.Split(',')[..3]));
        Assert.Equal(decided, Links(flat).Where(line => line.Contains(",linked,", StringComparison.Ordinal)).Select(line => string.Join(',', line.Split(',')[..3])));
    }

    [Theory]
    [InlineData("person,forename,surname\n1,Ann,Quill\n", "has no column person_id: did you mean person?")]
    [InlineData("person_id,dob\n1,1985-03-12\n", "has neither a column surname nor forename")]
    [InlineData("person_id,surname\n", "has no rows")]
    [InlineData("person_id,surname\n1\n", "row 1, column person_id: the row must have 2 cells")]
    [InlineData("person_id,surname\n,Quill\n", "row 1, column person_id: a value is required")]
    [InlineData("person_id,surname\n1,\"Quill\n", "is not valid CSV")]
    public void Read_says_in_one_line_what_is_wrong_and_shows_no_value(string text, string expected)
    {
        using var folder = new TemporaryFolder();

        var fault = Assert.Throws<AdministrativeDataException>(() => { Read(folder, text); });

        Assert.Contains(expected, fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Quill", fault.ToString(), StringComparison.Ordinal);
        Assert.Null(fault.InnerException);
    }

    private static Core.Linkage.Register.IndexedRegister Read(TemporaryFolder folder, string text)
    {
        var path = folder.File("register.csv");
        File.WriteAllText(path, text);
        return FlatRegister.Read(path, 2030);
    }

    private static string[] SampleRows()
    {
        var rows = new List<string>();
        foreach (var person in SnapshotFolder.Open(Repository.PathOf("data-samples/admin")).Register())
        {
            foreach (var name in person.Names)
            {
                var born = name.DateOfBirth ?? person.Person.DateOfBirth;
                rows.Add(new StringBuilder()
                    .AppendJoin(',', person.Person.PersonId, name.Forename, name.MiddleNames, name.Surname, born?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), person.Person.Sex == Sex.Female ? "F" : "M", person.Person.PncId, person.Person.PrisonNumber)
                    .Append('\n')
                    .ToString());
            }
        }

        return [.. rows];
    }

    private static string[] Links(Core.Linkage.Register.IndexedRegister register)
    {
        var records = CohortRecordReader.ReadAll(CohortFileReader.Read(Repository.PathOf("data-samples/cohorts/reduction.csv")));
        return LinkTables.Links(ProbabilisticLinker.Link(records, register, new PersonKeyring(new byte[32]), new LinkageSettings())).Split('\n');
    }
}
