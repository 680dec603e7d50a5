using System.Globalization;

namespace JusticeDataLab.Workbench.Data.Tests.Synthetic;

/// <summary>A row of the disposals table, read back.</summary>
internal sealed record DisposalRow(
    string Person, string Disposal, DateOnly Offence, DateOnly Proven, string Type, bool Recordable, bool Breach,
    DateOnly? CustodyStart, DateOnly? Release, DateOnly? OrderStart)
{
    public bool IsCustody => Type == "custody";

    public DateOnly? IndexDate => IsCustody ? Release : OrderStart;

    public static ILookup<string, DisposalRow> Read(CsvFile file) => file.Rows.Select(row => new DisposalRow(
        row[0], row[1], Day(row[3])!.Value, Day(row[4])!.Value, row[10], row[8] == "1", row[16] == "1", Day(row[11]), Day(row[13]), Day(row[14])))
        .ToLookup(row => row.Person, StringComparer.Ordinal);

    public static DateOnly? Day(string text) => text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Days from the index date to the first counted reoffence, by section 6 of the method; null when there is none.</summary>
    public static int? FirstReoffence(IEnumerable<DisposalRow> rows, DateOnly index) => rows
        .Where(row => row.Recordable && !row.Breach && row.Type != "penalty_notice")
        .Where(row => row.Offence > index && row.Offence <= index.AddYears(1) && row.Proven <= index.AddMonths(18))
        .Min(row => (int?)(row.Offence.DayNumber - index.DayNumber));
}
