using System.Globalization;
using JusticeDataLab.Workbench.Core.Simulation;

namespace JusticeDataLab.Workbench.Data.Simulation;

/// <summary>One request as a row of CSV: numbers shortest that read back the same, an empty cell for what is not defined.</summary>
internal static class ResultRow
{
    private const int BeforeAnswers = 9;
    private const int CellsOfAnswer = 4;

    public static string Header { get; } = string.Join(',', new[]
    {
        "number", "stopped", "treated", "matched", "pool", "effective_sample_size", "largest_smd", "truth", "imbalance",
    }.Concat(SimulationAnswers.Tests.SelectMany(test => new[] { "estimate", "se", "lower", "upper" }.Select(part => $"{test.Name}_{part}"))));

    public static string Write(SimulatedRequestResult result) => string.Join(',', new[]
    {
        Text(result.Number), result.Stopped ?? "", Text(result.Treated), Text(result.Matched), Text(result.Pool),
        Text(result.EffectiveSampleSize), Text(result.LargestSmd), Text(result.Truth), Text(result.Imbalance),
    }.Concat(SimulationAnswers.Tests.SelectMany(test => result.Answers.TryGetValue(test.Name, out var answer)
        ? new[] { Text(answer.Estimate), Text(answer.StandardError), Text(answer.Lower), Text(answer.Upper) }
        : ["", "", "", ""])));

    public static SimulatedRequestResult Read(string line)
    {
        var cells = line.Split(',');
        var truth = Number(cells[7]) ?? 0;
        var answers = new Dictionary<string, SimulatedAnswer>(StringComparer.Ordinal);
        for (var test = 0; test < SimulationAnswers.Tests.Count; test++)
        {
            var at = BeforeAnswers + (test * CellsOfAnswer);
            if (Number(cells[at]) is { } estimate)
                answers.Add(SimulationAnswers.Tests[test].Name, new SimulatedAnswer(estimate, Number(cells[at + 1])!.Value, Number(cells[at + 2])!.Value, Number(cells[at + 3])!.Value, truth));
        }

        return new SimulatedRequestResult
        {
            Number = Whole(cells[0]),
            Stopped = cells[1].Length == 0 ? null : cells[1],
            Treated = Whole(cells[2]),
            Matched = Whole(cells[3]),
            Pool = Whole(cells[4]),
            EffectiveSampleSize = Number(cells[5]) ?? 0,
            LargestSmd = Number(cells[6]),
            Truth = truth,
            Imbalance = Number(cells[8]),
            Answers = answers,
        };
    }

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Text(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? "";

    private static int Whole(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);

    private static double? Number(string cell) => cell.Length == 0 ? null : double.Parse(cell, CultureInfo.InvariantCulture);
}
