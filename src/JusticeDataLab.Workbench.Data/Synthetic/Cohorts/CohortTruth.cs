using System.Globalization;

namespace JusticeDataLab.Workbench.Data.Synthetic.Cohorts;

/// <summary>Reads the truth that is written beside a synthetic cohort. An analysis must not read it: it is for demonstrations, training and tests.</summary>
public static class CohortTruth
{
    private const string FileName = "people.csv";
    private const int PersonColumn = 2;
    private const int WithoutColumn = 3;
    private const int WithColumn = 4;

    /// <summary>Reads the rows in order.</summary>
    /// <param name="folder">Folder of the cohort's truth, for example <c>data-samples/truth/reduction</c>.</param>
    public static IReadOnlyList<CohortTruthRow> Read(string folder) =>
    [
        .. File.ReadLines(Path.Combine(folder, FileName))
            .Skip(1)
            .Select(line => line.Split(','))
            .Select(cells => new CohortTruthRow(
                int.Parse(cells[0], CultureInfo.InvariantCulture),
                cells[PersonColumn] is { Length: > 0 } person ? person : null,
                Number(cells[WithoutColumn]),
                Number(cells[WithColumn]))),
    ];

    private static double? Number(string cell) => cell.Length == 0 ? null : double.Parse(cell, CultureInfo.InvariantCulture);
}
