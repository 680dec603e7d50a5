using System.Globalization;
using System.Text.RegularExpressions;
using JusticeDataLab.Workbench.Core.AdministrativeData;

namespace JusticeDataLab.Workbench.Core.Covariates;

/// <summary>
/// Covariates that a request can add beyond the standard dictionary. A name says which: <c>offences_GROUP</c>,
/// <c>sanctions_TYPE</c>, both with <c>_Nm</c> for the last N months only, <c>programme=NAME</c> and
/// <c>need_sXqY</c>.
/// </summary>
public static partial class CovariateFamilies
{
    /// <summary>How the names are made, one line a family, for messages and the dictionary.</summary>
    public static IReadOnlyList<(string Pattern, string Definition)> Patterns { get; } =
    [
        ("offences_GROUP, offences_GROUP_Nm", "earlier offences of an offence group, breaches not counted; with _Nm, committed in the N months before the index date"),
        ("sanctions_TYPE, sanctions_TYPE_Nm", "earlier occasions that ended in a disposal type; with _Nm, dealt with in the N months before the index date"),
        ("programme=NAME", "attended the accredited programme of this name during the index sentence"),
        ("need_sXqY", "answer to question Y of section X in the last assessment before the index date"),
    ];

    /// <summary>The covariate that a name stands for, or null when it follows none of the patterns.</summary>
    /// <param name="id">Name as written in a request.</param>
    public static Covariate? Find(string id)
    {
        if (QuestionName().Match(id) is { Success: true } question) return RiskAndNeedCovariates.Question(Number(question, 1), Number(question, 2));
        if (ProgrammeName().Match(id) is { Success: true } programme) return InterventionCovariates.Programme(programme.Groups[1].Value);
        if (HistoryName().Match(id) is not { Success: true } history) return null;

        var months = history.Groups["months"].Success ? Number(history, "months") : (int?)null;
        var code = history.Groups["code"].Value;
        if (history.Groups["what"].Value == "offences")
            return AdministrativeCodes.OffenceGroup.TryParse(code, out var group) ? CriminalHistoryCovariates.Offences(id, group, months) : null;
        return AdministrativeCodes.DisposalType.TryParse(code, out var type) && type is not DisposalType.PenaltyNotice
            ? CriminalHistoryCovariates.SanctionsOf(id, type, months)
            : null;
    }

    private static int Number(Match match, object group) => int.Parse(
        group is int position ? match.Groups[position].Value : match.Groups[(string)group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<what>offences|sanctions)_(?<code>[a-z_]+?)(_(?<months>[1-9][0-9]{0,2})m)?$")]
    private static partial Regex HistoryName();

    [GeneratedRegex("^need_s([1-9][0-9]?)q([1-9][0-9]?)$")]
    private static partial Regex QuestionName();

    [GeneratedRegex("^programme=(.{1,60})$")]
    private static partial Regex ProgrammeName();
}
