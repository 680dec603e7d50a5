using System.Text;
using JusticeDataLab.Workbench.Data.Import;

namespace JusticeDataLab.Workbench.Data.Tests.Import;

public class PersonIndexTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Contains_everyone_and_nobody_else_in_any_order_of_asking(bool inOrder)
    {
        var people = Enumerable.Range(0, 5000).Select(number => $"P{number * 3}").ToList();
        people = inOrder ? [.. people.Order(StringComparer.Ordinal)] : people;
        var index = new PersonIndex();
        foreach (var person in people) index.Add(Encoding.UTF8.GetBytes(person));
        index.Complete();

        foreach (var number in Enumerable.Range(0, 15_003).Select(place => place * 7919 % 15_003))
            Assert.Equal(number % 3 == 0 && number < 15_000, index.Contains(Encoding.UTF8.GetBytes($"P{number}")));
        foreach (var person in people) Assert.True(index.Contains(Encoding.UTF8.GetBytes(person)));
        Assert.False(index.Contains([]));
        Assert.False(index.Contains("~"u8));
    }

    [Fact]
    public void Contains_in_an_empty_index_nobody()
    {
        var index = new PersonIndex();
        index.Complete();
        Assert.False(index.Contains("P1"u8));
    }
}
