using System.Globalization;
using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Data.Tests.Synthetic;

namespace JusticeDataLab.Workbench.Data.Tests.HandWritten;

/// <summary>One line of <c>cases.csv</c>: what the case is, and the answer that the definitions give.</summary>
internal sealed record HandWrittenCase(
    string Person,
    string Run,
    bool Treated,
    DateOnly? IndexDate,
    AttritionReason? Left,
    int? Lag,
    IReadOnlyDictionary<OutcomeMeasure, double?> Outcomes,
    IReadOnlyDictionary<string, string> Covariates)
{
    private const int FirstOutcome = 7;

    /// <summary>Whether the case says what must come out of the analysis.</summary>
    public bool InSet => IndexDate is not null && Left is null;

    public static IReadOnlyList<HandWrittenCase> ReadAll() =>
        [.. new CsvFile(HandWrittenRegister.PathOf("cases.csv")).Rows.Select(Of)];

    public static AttritionReason? Reason(string cell) => cell.Length == 0 ? null : Enum.Parse<AttritionReason>(cell);

    private static HandWrittenCase Of(string[] row) => new(
        row[0],
        row[1],
        row[2] == "treated",
        DisposalRow.Day(row[4]),
        Reason(row[5]),
        row[6].Length == 0 ? null : int.Parse(row[6], CultureInfo.InvariantCulture),
        Enum.GetValues<OutcomeMeasure>().ToDictionary(measure => measure, measure => Number(row[FirstOutcome + (int)measure - 1])),
        row[^1].Split(';', StringSplitOptions.RemoveEmptyEntries).Select(entry => entry.Split('=')).ToDictionary(entry => entry[0], entry => entry[1]));

    private static double? Number(string cell) => cell.Length == 0 ? null : double.Parse(cell, CultureInfo.InvariantCulture);
}
