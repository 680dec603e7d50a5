using System.Globalization;
using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Data.Tests.Synthetic;

namespace JusticeDataLab.Workbench.Data.Tests.HandWritten;

/// <summary>One line of <c>pool.csv</c>: someone with an index event of a run's kind who is not treated in it.</summary>
/// <param name="Run">The run.</param>
/// <param name="Person">Who.</param>
/// <param name="IndexDate">Day 0; null when the person leaves.</param>
/// <param name="Left">Why the person leaves.</param>
/// <param name="Lag">The lag given; null when it is drawn from several.</param>
internal sealed record PoolAnswer(string Run, string Person, DateOnly? IndexDate, AttritionReason? Left, int? Lag)
{
    public static IReadOnlyList<PoolAnswer> ReadAll() =>
    [
        .. new CsvFile(HandWrittenRegister.PathOf("pool.csv")).Rows.Select(row => new PoolAnswer(
            row[0],
            row[1],
            DisposalRow.Day(row[2]),
            HandWrittenCase.Reason(row[3]),
            int.TryParse(row[4], CultureInfo.InvariantCulture, out var lag) ? lag : null)),
    ];
}
