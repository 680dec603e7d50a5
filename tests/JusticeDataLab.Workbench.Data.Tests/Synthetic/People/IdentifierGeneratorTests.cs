using JusticeDataLab.Workbench.Data.Synthetic.People;

namespace JusticeDataLab.Workbench.Data.Tests.Synthetic.People;

public sealed class IdentifierGeneratorTests
{
    [Fact]
    public void Identifiers_differ_when_there_are_more_people_than_serials()
    {
        var generator = new IdentifierGenerator(12_000_000, seed: 5);
        var people = Enumerable.Range(0, 12).SelectMany(block => Enumerable.Range(0, 300).Select(place => (block * 1_000_000L) + place)).ToList();
        foreach (var year in new[] { 1999, 2007 })
        {
            Assert.Equal(people.Count, people.Select(person => generator.Cro(person, year, shortFormat: false)).Distinct().Count());
            Assert.Equal(people.Count, people.Select(person => generator.PncId(person, year)).Distinct().Count());
            Assert.Equal(people.Count, people.Select(generator.PrisonNumber).Distinct().Count());
        }
    }
}
