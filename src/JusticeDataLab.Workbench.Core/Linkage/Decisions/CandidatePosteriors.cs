using JusticeDataLab.Workbench.Core.Linkage.Clerical;
using JusticeDataLab.Workbench.Core.Linkage.Scoring;

namespace JusticeDataLab.Workbench.Core.Linkage.Decisions;

/// <summary>
/// Weight and probability of every candidate of a table, twice: each submitted person by themselves, and with nobody on
/// the register being two submitted people.
/// </summary>
internal sealed class CandidatePosteriors
{
    // A claim less likely than this competes with nobody.
    private const double WorthCompeting = 1e-4;

    private CandidatePosteriors(double[] weights, double[] alone, double[] probabilities)
    {
        Weights = weights;
        Alone = alone;
        Probabilities = probabilities;
    }

    /// <summary>log2 odds against not being on the register, as the model has them.</summary>
    public double[] Weights { get; }

    /// <summary>Probabilities of each submitted person by themselves.</summary>
    public double[] Alone { get; }

    /// <summary>Probabilities when nobody can be two submitted people.</summary>
    public double[] Probabilities { get; }

    /// <summary>Works them out.</summary>
    /// <param name="table">Candidates.</param>
    /// <param name="weights">Their log2 odds.</param>
    /// <param name="repeated">Positions of submitted people who are another one sent again: they claim nobody.</param>
    /// <param name="reviewed">What clerical review has decided.</param>
    public static CandidatePosteriors Of(CandidateTable table, double[] weights, IReadOnlySet<int> repeated, ReviewedPairs reviewed)
    {
        var settled = reviewed.Settle(weights);
        var alone = OfEach(table, settled);
        var competing = Competing(table, alone, repeated);
        var probabilities = (double[])alone.Clone();
        if (competing.Count > 0) Settle(table, settled, alone, competing, probabilities);
        return new CandidatePosteriors(weights, alone, probabilities);
    }

    public static double[] OfEach(CandidateTable table, double[] weights)
    {
        var alone = new double[table.Count];
        for (var position = 0; position < table.Rows.Count; position++)
        {
            var (from, length) = (table.Start(position), table.End(position) - table.Start(position));
            Posteriors.Of(weights.AsSpan(from, length), alone.AsSpan(from, length));
        }

        return alone;
    }

    // People whom more than one submitted person claims, numbered in the order of the table.
    private static Dictionary<int, int> Competing(CandidateTable table, double[] alone, IReadOnlySet<int> repeated)
    {
        var claimants = new Dictionary<int, int>();
        var numbers = new Dictionary<int, int>();
        for (var position = 0; position < table.Rows.Count; position++)
        {
            if (repeated.Contains(position)) continue;
            for (var at = table.Start(position); at < table.End(position); at++)
            {
                if (alone[at] < WorthCompeting) continue;
                var person = table.Candidates[at].Person;
                claimants[person] = claimants.GetValueOrDefault(person) + 1;
                if (claimants[person] == 2) numbers.Add(person, numbers.Count);
            }
        }

        return numbers;
    }

    private static void Settle(CandidateTable table, double[] weights, double[] alone, Dictionary<int, int> people, double[] probabilities)
    {
        var claims = new List<Claim>();
        var places = new List<int>();
        var free = new List<double>();
        var rows = new List<(int From, int To)>();
        for (var position = 0; position < table.Rows.Count; position++)
        {
            var (from, to) = (table.Start(position), table.End(position));
            var others = 1.0;
            var any = false;
            for (var at = from; at < to; at++)
            {
                var odds = Math.Pow(2, Math.Min(weights[at], 200));
                if (alone[at] >= WorthCompeting && people.TryGetValue(table.Candidates[at].Person, out var person))
                {
                    claims.Add(new Claim(rows.Count, person, odds));
                    places.Add(at);
                    any = true;
                }
                else
                {
                    others += odds;
                }
            }

            if (!any) continue;
            rows.Add((from, to));
            free.Add(others);
        }

        var settled = ExclusiveClaims.Probabilities([.. claims], rows.Count, people.Count, [.. free]);
        Spread(weights, rows, free, claims, places, settled, probabilities);
    }

    // Whatever a row cannot have goes to its other candidates and to nobody, in proportion.
    private static void Spread(
        double[] weights, List<(int From, int To)> rows, List<double> free, List<Claim> claims, List<int> places, double[] settled, double[] probabilities)
    {
        var left = new double[rows.Count];
        Array.Fill(left, 1.0);
        for (var claim = 0; claim < claims.Count; claim++) left[claims[claim].Row] -= settled[claim];
        for (var row = 0; row < rows.Count; row++)
        {
            for (var at = rows[row].From; at < rows[row].To; at++) probabilities[at] = Math.Max(0, left[row]) * Math.Pow(2, Math.Min(weights[at], 200)) / free[row];
        }

        for (var claim = 0; claim < claims.Count; claim++) probabilities[places[claim]] = settled[claim];
    }
}
