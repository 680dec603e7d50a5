using JusticeDataLab.Workbench.Data.Csv;
using JusticeDataLab.Workbench.Data.Tests.Synthetic;

namespace JusticeDataLab.Workbench.Data.Tests.Csv;

public sealed class SnapshotFolderTests(SmallSnapshot snapshot) : IClassFixture<SmallSnapshot>
{
    [Fact]
    public void Open_good_folder_describes_what_was_written()
    {
        var data = SnapshotFolder.Open(snapshot.Folder);
        Assert.Equal(snapshot.Written with { Tables = data.Snapshot.Tables }, data.Snapshot);
        Assert.Equal(snapshot.Written.Tables, data.Snapshot.Tables);
    }

    [Fact]
    public void Register_and_histories_read_back_every_row_once()
    {
        var data = SnapshotFolder.Open(snapshot.Folder);
        var register = data.Register().ToList();
        var histories = data.Histories().ToList();
        var rows = data.Snapshot.Tables.ToDictionary(table => table.Name, table => (int)table.Rows);

        Assert.Equal(rows["persons"], register.Count);
        Assert.Equal(rows["names"], register.Sum(entry => entry.Names.Count));
        Assert.Equal(rows["disposals"], histories.Sum(history => history.Disposals.Count));
        Assert.Equal(rows["programmes"], histories.Sum(history => history.Programmes.Count));
        Assert.Equal(rows["employment"], histories.Sum(history => history.Employment.Count));
        Assert.Equal(rows["assessments"], histories.Sum(history => history.Assessments.Count));
        Assert.Equal(register.Select(entry => entry.Person), histories.Select(history => history.Person));
        Assert.Equal(register.Select(entry => entry.Person.PersonId).Order(StringComparer.Ordinal), register.Select(entry => entry.Person.PersonId));
    }

    [Fact]
    public void Histories_values_are_those_of_the_cells()
    {
        var csv = new CsvFile(Path.Combine(snapshot.Folder, "disposals.csv"));
        var disposals = SnapshotFolder.Open(snapshot.Folder).Histories().SelectMany(history => history.Disposals).ToList();
        for (var row = 0; row < disposals.Count; row++)
        {
            var (cells, read) = (csv.Rows[row], disposals[row]);
            Assert.Equal(
                [cells[0], cells[1], cells[2], cells[3], cells[4], cells[8], cells[12], cells[13], cells[16], cells[17]],
                [read.PersonId, read.DisposalId, read.OffenceId, $"{read.OffenceDate:yyyy-MM-dd}", $"{read.DisposalDate:yyyy-MM-dd}", read.Recordable ? "1" : "0",
                 $"{read.CustodialDays}", $"{read.ReleaseDate:yyyy-MM-dd}", read.Breach ? "1" : "0", read.Region ?? ""]);
        }
    }

    [Fact]
    public void Histories_only_some_people_and_a_second_reading_from_the_start()
    {
        var data = SnapshotFolder.Open(snapshot.Folder);
        var wanted = data.Register().Where((_, position) => position % 7 == 3).Select(entry => entry.Person.PersonId).ToHashSet();
        var some = data.Histories(wanted).ToList();
        var same = data.Histories().Where(history => wanted.Contains(history.Person.PersonId)).ToList();

        Assert.Equal(wanted.Order(StringComparer.Ordinal), some.Select(history => history.Person.PersonId));
        Assert.Equal(same.SelectMany(history => history.Disposals), some.SelectMany(history => history.Disposals));
        Assert.Equal(same.SelectMany(history => history.Employment), some.SelectMany(history => history.Employment));
    }

    [Fact]
    public void Histories_can_be_stopped()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => SnapshotFolder.Open(snapshot.Folder).Histories(cancellation: source.Token).Count());
    }
}
