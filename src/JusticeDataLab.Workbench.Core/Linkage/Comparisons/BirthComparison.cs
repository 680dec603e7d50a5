using JusticeDataLab.Workbench.Core.Linkage.Register;

namespace JusticeDataLab.Workbench.Core.Linkage.Comparisons;

/// <summary>
/// Compares the date of birth of one submitted person. How rare each level is among people of the register is not
/// sampled but counted: every date at that level from the submitted one is looked up.
/// </summary>
internal sealed class BirthComparison
{
    private const int FirstYear = 1850;
    private const int LastYear = 2099;

    // People counted as being born on a usual day of that year before the day's own count is believed.
    private const double Shape = 20;

    private readonly double[] _surprise = new double[(int)BirthLevel.Different + 1];

    private BirthComparison(int birth, double[] shares)
    {
        Birth = birth;
        for (var level = 1; level < shares.Length; level++) _surprise[level] = -Math.Log2(shares[level]);
    }

    /// <summary>The submitted date.</summary>
    public int Birth { get; }

    /// <summary>log2 of 1/u for a level: how surprising it would be by chance.</summary>
    public double Surprise(BirthLevel level) => _surprise[(int)level];

    /// <summary>Prepares the comparison of one date.</summary>
    public static BirthComparison Of(int birth, BirthCounts counts)
    {
        var people = new double[(int)BirthLevel.Different + 1];
        if (birth == BirthCode.Missing) return new BirthComparison(birth, [.. people.Select(_ => 1.0)]);
        CountAround(birth, counts, people);

        var all = Math.Max(1, counts.People);
        var usual = counts.UsualOn(BirthCode.Year(birth));
        // The person looked for, if on the register, is not there by chance.
        var others = Math.Max(0, counts.On(birth) - 1);
        people[(int)BirthLevel.Exact] = (Shape + others) / ((Shape / usual) + 1);
        // What one day becomes when day and month are exchanged is one day too.
        people[(int)BirthLevel.DayMonthSwapped] = Math.Max(people[(int)BirthLevel.DayMonthSwapped], usual);
        var agreeing = people.Sum();
        people[(int)BirthLevel.Different] = Math.Max(all - agreeing, all * 0.01);
        var least = Math.Min(usual, 0.5);
        return new BirthComparison(birth, [.. people.Select(count => Math.Max(count, least) / all)]);
    }

    /// <summary>Level of two dates.</summary>
    public static BirthLevel LevelOf(int a, int b)
    {
        if (a == BirthCode.Missing || b == BirthCode.Missing) return BirthLevel.Missing;
        if (a == b) return BirthLevel.Exact;
        if (a == BirthCode.Swapped(b)) return BirthLevel.DayMonthSwapped;
        if (BirthCode.DigitsThatDiffer(a, b) == 1) return BirthLevel.OneDigit;
        var sameYear = BirthCode.Year(a) == BirthCode.Year(b);
        var sameMonth = BirthCode.Month(a) == BirthCode.Month(b);
        var sameDay = BirthCode.Day(a) == BirthCode.Day(b);
        if (sameMonth && sameDay) return BirthLevel.DayAndMonth;
        if (!sameYear) return BirthLevel.Different;
        return sameMonth ? BirthLevel.YearAndMonth : sameDay ? BirthLevel.YearAndDay : BirthLevel.Year;
    }

    // Whoever is at a level other than Different was born in the same year, or on the same day of another.
    private static void CountAround(int birth, BirthCounts counts, double[] people)
    {
        var (own, month, day) = (BirthCode.Year(birth), BirthCode.Month(birth), BirthCode.Day(birth));
        for (var otherMonth = 1; otherMonth <= 12; otherMonth++)
        {
            for (var otherDay = 1; otherDay <= 31; otherDay++) Count(BirthCode.Of(own, otherMonth, otherDay));
        }

        for (var year = FirstYear; year <= LastYear; year++)
        {
            if (year != own) Count(BirthCode.Of(year, month, day));
        }

        void Count(int other)
        {
            if (counts.On(other) is > 0 and var born) people[(int)LevelOf(birth, other)] += born;
        }
    }
}
