using System.Text;
using JusticeDataLab.Workbench.Data.Synthetic.Output;

namespace JusticeDataLab.Workbench.Data.Tests.Synthetic.Output;

public sealed class Utf8RowsTests
{
    [Fact]
    public void Rows_are_written_by_RFC_4180()
    {
        var rows = new Utf8Rows();
        rows.Text("O'Neil, \"Jr\"").Text("Łukasz").Text("").Date(0).EndRow();
        rows.Empty().Date(new DateOnly(2016, 2, 29).DayNumber).Number(0).Number(1234).Flag(true).Id('P', 42, 6).Id('O', 42, 6, 7, 3).EndRow();
        Assert.Equal("\"O'Neil, \"\"Jr\"\"\",Łukasz,,\n,2016-02-29,0,1234,1,P000042,O000042007\n", Encoding.UTF8.GetString(rows.Content));
        Assert.Equal(2, rows.Rows);
    }

    [Fact]
    public void Run_takes_blocks_in_order_and_stops_at_the_first_fault()
    {
        var taken = new List<int>();
        OrderedBlocks.Run(50, 8, number => number * number, (block, square) => taken.Add(square - (block * block)), default);
        Assert.Equal(Enumerable.Repeat(0, 50), taken);
        Assert.Throws<InvalidOperationException>(() => OrderedBlocks.Run<int>(5, 2, _ => throw new InvalidOperationException(), (_, _) => { }, default));
    }
}
