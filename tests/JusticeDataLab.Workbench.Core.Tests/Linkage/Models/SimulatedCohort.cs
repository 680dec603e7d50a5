using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Cohorts;
using JusticeDataLab.Workbench.Core.Linkage.Blocking;
using JusticeDataLab.Workbench.Core.Linkage.Comparisons;
using JusticeDataLab.Workbench.Core.Linkage.Register;
using JusticeDataLab.Workbench.Core.Linkage.Scoring;
using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Tests.Linkage.Models;

/// <summary>Rows of a cohort whose comparisons with everyone on a small register are drawn from a stated model.</summary>
/// <param name="Table">The candidates.</param>
/// <param name="Matches">Rows whose person is on the register.</param>
internal sealed record SimulatedCohort(CandidateTable Table, int Matches)
{
    public const int People = 50;

    private const ulong Purpose = 0x53494D;

    public static SimulatedCohort Of(int rows, ulong seed)
    {
        var stream = new RandomStream(seed, Purpose);
        var candidates = new List<Candidate>(rows * People);
        var matches = 0;
        for (var row = 0; row < rows; row++)
        {
            var match = stream.NextBool(SimulatedTruth.OnRegister) ? stream.NextInt(People) : -1;
            matches += match < 0 ? 0 : 1;
            for (var person = 0; person < People; person++) candidates.Add(new Candidate(row, person, 1, Draw(person == match, stream), 0, 0));
        }

        return new SimulatedCohort(TableOf(rows, candidates), matches);
    }

    /// <summary>A table of given candidates of rows and people without names.</summary>
    public static CandidateTable TableOf(int rows, IReadOnlyCollection<Candidate> candidates)
    {
        var encoder = new RegisterEncoder(2024);
        for (byte person = 0; person < People; person++) encoder.Add([(byte)'p', (byte)('0' + (person / 10)), (byte)('0' + (person % 10))], [], [], [], BirthCode.Missing, Sex.NotKnown);
        var records = Enumerable.Range(1, rows).Select(row => new CohortRecord { RowNumber = row, RecordKey = $"{row:00000}" }).ToArray();
        var names = Enumerable.Repeat(1, rows).ToArray();
        return CandidateTable.Of(LinkageContext.Of(records, encoder.Finish()), new ScanResult([.. candidates], new BlockingCounts(), names, names));
    }

    private static ComparisonVector Draw(bool match, RandomStream stream)
    {
        var vector = default(ComparisonVector);
        foreach (var own in SimulatedTruth.Levels.GroupBy(level => level.Comparison))
        {
            var left = stream.NextDouble();
            foreach (var (comparison, level, m, u) in own)
            {
                vector.Set(comparison, level, -Math.Log2(u));
                left -= match ? m : u;
                if (left < 0) break;
            }
        }

        return vector;
    }
}
