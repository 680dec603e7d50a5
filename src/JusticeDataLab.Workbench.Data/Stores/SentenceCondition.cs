using System.Globalization;
using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Data.Stores;

/// <summary>
/// What the rows of a sentence in a period satisfy, in SQL that every database of ours understands. It finds whoever has
/// an index event in the period, and may find others: the rules themselves are applied to the histories.
/// </summary>
internal static class SentenceCondition
{
    public static string Of(IReadOnlySet<DisposalType> types, DatePeriod period)
    {
        var days = $"BETWEEN '{Day(period.From)}' AND '{Day(period.To)}'";
        var kinds = types.Order().Select(type =>
            $"(disposal_type = '{AdministrativeCodes.DisposalType.CodeOf(type)}' AND {(type is DisposalType.Custody ? "release_date" : "order_start_date")} {days})");
        return $"breach = 0 AND ({string.Join(" OR ", kinds)})";
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
