using JusticeDataLab.Workbench.Data.Synthetic.Careers;

namespace JusticeDataLab.Workbench.Data.Tests.Synthetic;

[Collection(RegisterFixture.Shared)]
public sealed class CareerRecordTests(RegisterFixture register)
{
    [Fact]
    public void Dates_are_in_order_and_nobody_offends_in_custody()
    {
        var births = register.Read("admin/persons.csv").Rows.ToDictionary(row => row[0], row => DisposalRow.Day(row[4]), StringComparer.Ordinal);
        foreach (var person in DisposalRow.Read(register.Read("admin/disposals.csv")))
        {
            var custody = person.Where(row => row.CustodyStart is not null).DistinctBy(row => row.Disposal).OrderBy(row => row.CustodyStart).ToList();
            foreach (var row in person)
            {
                Assert.True(row.Offence <= row.Proven);
                Assert.True(row.Proven <= RegisterFixture.Settings.ConvictionsCompleteTo);
                if (births[person.Key] is { } birth) Assert.True(row.Offence >= birth.AddYears(10), "an offence before the age of ten");
                foreach (var spell in custody)
                    Assert.False(row.Offence > spell.CustodyStart && (spell.Release is null || row.Offence < spell.Release), "an offence in custody");
                if (row.IsCustody) Assert.True(row.CustodyStart <= row.Proven && row.CustodyStart > row.Offence);
                if (row.IsCustody && row.Release is { } release) Assert.True(release >= row.Proven && release > row.CustodyStart);
            }

            for (var place = 1; place < custody.Count; place++)
                Assert.True(custody[place - 1].Release is { } end && end <= custody[place].CustodyStart, "custody overlaps");
        }
    }

    [Fact]
    public void Spells_are_without_overlap_and_outside_custody()
    {
        var custody = DisposalRow.Read(register.Read("admin/disposals.csv"));
        var file = register.Read("admin/employment.csv");
        foreach (var person in file.Rows.GroupBy(row => row[0], StringComparer.Ordinal))
        {
            DateOnly? before = null;
            foreach (var row in person)
            {
                var (start, end) = (DisposalRow.Day(row[2])!.Value, DisposalRow.Day(row[3]) ?? RegisterFixture.Settings.ExtractDate);
                Assert.True(start <= end && (before is null || start > before));
                foreach (var spell in custody[person.Key].Where(item => item.CustodyStart is not null))
                    Assert.False(start < (spell.Release ?? DateOnly.MaxValue) && end >= spell.CustodyStart, "a spell in custody");
                before = end;
            }
        }
    }

    [Fact]
    public void Nobody_has_more_than_two_index_events_in_the_window()
    {
        var (from, to) = (RegisterFixture.Settings.IndexFrom, RegisterFixture.Settings.IndexTo);
        var counts = DisposalRow.Read(register.Read("admin/disposals.csv"))
            .Select(person => person.Where(row => row.IndexDate >= from && row.IndexDate <= to).Select(row => row.Disposal).Distinct().Count()).ToList();
        Assert.InRange(counts.Max(), 2, 2);
        Assert.InRange(counts.Count(count => count == 2) / (double)counts.Count(count => count > 0), 0.2, 0.5);
    }

    [Fact]
    public void Generate_sees_the_same_index_events_that_the_records_show()
    {
        var careers = new CareerGenerator(RegisterFixture.Settings with { Services = [] });
        var rows = DisposalRow.Read(register.Read("admin/disposals.csv"));
        var takesPart = RegisterFixture.Settings.Services.SelectMany(service => register.Read($"truth/{service.Id}/people.csv").Rows.Select(row => row[2])).ToHashSet();
        for (var person = 0; person < 3000; person++)
        {
            var id = $"P{person + 1:000000}";
            if (takesPart.Contains(id)) continue;
            var shown = rows[id].Where(row => row.IndexDate >= RegisterFixture.Settings.IndexFrom && row.IndexDate <= RegisterFixture.Settings.IndexTo)
                .DistinctBy(row => row.Disposal).Select(row => row.IndexDate!.Value.DayNumber);
            Assert.Equal(careers.Generate(person, null).Events.Select(item => item.Day), shown);
        }
    }

    [Fact]
    public void Near_misses_are_on_record()
    {
        var rows = DisposalRow.Read(register.Read("admin/disposals.csv")).SelectMany(person => person).ToList();
        Assert.Contains(rows, row => row.Breach);
        Assert.Contains(rows, row => !row.Recordable);
        Assert.Contains(rows, row => row.Type == "penalty_notice");
        Assert.Contains(rows, row => row.Type == "reprimand_warning" && row.Proven < new DateOnly(2013, 4, 8));
        Assert.DoesNotContain(rows, row => row.Type == "reprimand_warning" && row.Offence >= new DateOnly(2013, 4, 8));
    }
}
