using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Data.Synthetic.Cohorts;
using JusticeDataLab.Workbench.Data.Synthetic.Names;

namespace JusticeDataLab.Workbench.Data.Tests.Synthetic.Names;

public sealed class NameTests
{
    private static readonly List<PersonName> Drawn = [.. Enumerable.Range(0, 100_000).Select(Draw)];

    [Fact]
    public void Draw_gives_thousands_of_surnames_of_which_few_are_common()
    {
        var counts = Drawn.GroupBy(name => name.Surname).Select(group => group.Count()).OrderDescending().ToList();
        Assert.InRange(counts.Count, 2_500, 20_000);
        Assert.InRange(counts[0] / 100_000.0, 0.004, 0.03);
        Assert.True(counts.Take(100).Sum() > 30_000);
        Assert.Contains(Drawn, name => name.Surname.StartsWith("O'", StringComparison.Ordinal));
        Assert.Contains(Drawn, name => name.Surname.StartsWith("Mc", StringComparison.Ordinal));
        Assert.InRange(Drawn.Count(name => name.Surname.Contains('-')), 700, 4_000);
        Assert.Contains(Drawn, name => name.Surname.Any(letter => letter > 127));
    }

    [Fact]
    public void Draw_full_names_are_shared_as_in_a_country()
    {
        // Chance that two people share forename and surname: a few in a hundred thousand.
        var pairs = Drawn.GroupBy(name => (name.Forename, name.Surname)).Sum(group => group.Count() * (group.Count() - 1.0));
        Assert.InRange(pairs / (100_000.0 * 99_999), 3e-6, 2e-4);
    }

    [Fact]
    public void Every_name_is_letters_apostrophes_hyphens_and_spaces()
    {
        Assert.DoesNotContain(Drawn, name => name.Forename.Length == 0 || name.Surname.Length == 0);
        Assert.DoesNotContain(Drawn, name => !(name.Forename + name.MiddleNames + name.Surname).All(letter => char.IsLetter(letter) || letter is '\'' or '-' or ' '));
    }

    [Theory]
    [InlineData("Łukasz", "Lukasz")]
    [InlineData("Ștefan Öztürk", "Stefan Ozturk")]
    [InlineData("Smith", "Smith")]
    public void WithoutAccents_leaves_plain_letters(string name, string expected) => Assert.Equal(expected, Spelling.WithoutAccents(name));

    [Fact]
    public void WithoutAccents_covers_every_name_of_the_lists() =>
        Assert.DoesNotContain(Drawn, name => Spelling.WithoutAccents(name.Forename + name.MiddleNames + name.Surname).Any(letter => letter > 127));

    [Theory]
    [InlineData(1985, 3, 7, 1985, 7, 3)]
    [InlineData(1985, 3, 17, 1985, 3, 17)]
    public void SwapDayAndMonth_swaps_where_it_makes_a_date(int year, int month, int day, int otherYear, int otherMonth, int otherDay) =>
        Assert.Equal(new DateOnly(otherYear, otherMonth, otherDay), DateOnly.FromDayNumber(Spelling.SwapDayAndMonth(new DateOnly(year, month, day).DayNumber)));

    [Fact]
    public void Nicknames_never_repeat_the_name() =>
        Assert.All(BritishForenames.MenFrom1985.All.Concat(BritishForenames.WomenFrom1985.All), name => Assert.DoesNotContain(name, Nicknames.Of(name)));

    private static PersonName Draw(int number)
    {
        var stream = new RandomStream(5, 1, (ulong)number);
        return NameGenerator.Draw(stream, NamingCultures.Draw(stream), woman: number % 6 == 0, 1955 + (number % 45));
    }
}
