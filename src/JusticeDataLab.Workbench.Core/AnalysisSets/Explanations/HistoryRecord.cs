using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.IndexEvents;
using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Core.AnalysisSets.Explanations;

/// <summary>A record of any table, with its number among the person's records.</summary>
internal sealed record HistoryRecord(int Number, RecordKind Kind, object Row)
{
    /// <summary>The occasion it belongs to: offences dealt with together share one, any other record is one by itself.</summary>
    public string Occasion => Row is DisposalRecord offence ? offence.DisposalId : FormattableString.Invariant($"\n{Number}");

    /// <summary>Whether it is this very row.</summary>
    public bool Is(object row) => ReferenceEquals(Row, row);

    /// <summary>The record without identifiers.</summary>
    /// <param name="index">The index disposal; null when none was suitable.</param>
    /// <param name="origin">The day from which days are counted.</param>
    /// <param name="dayZero">The day from which the follow-up year runs.</param>
    public ExplainedRecord Describe(IndexDisposal? index, DateOnly origin, DateOnly dayZero)
    {
        int Day(DateOnly day) => day.DayNumber - origin.DayNumber;
        return Row switch
        {
            DisposalRecord offence => new(Number, Kind, Day(offence.DisposalDate), Day(offence.OffenceDate), What(offence), Role(offence, index, dayZero)),
            ProgrammeRecord programme => new(Number, Kind, Day(programme.StartDate), null, programme.Programme, Before(programme.StartDate, index)),
            EmploymentSpell spell => new(Number, Kind, Day(spell.StartDate), null, AdministrativeCodes.EmploymentSpellKind.CodeOf(spell.Kind), Before(spell.StartDate, index)),
            AssessmentAnswer answer => new(Number, Kind, Day(answer.AssessmentDate), null, FormattableString.Invariant($"{answer.Question}: {answer.Score}"), Before(answer.AssessmentDate, index)),
            _ => throw new InvalidOperationException("Not a record of a table."),
        };
    }

    private static string What(DisposalRecord offence) => string.Join(
        ", ",
        AdministrativeCodes.OffenceGroup.CodeOf(offence.OffenceGroup),
        AdministrativeCodes.CourtClass.CodeOf(offence.CourtClass),
        AdministrativeCodes.DisposalType.CodeOf(offence.DisposalType));

    private static string Role(DisposalRecord offence, IndexDisposal? index, DateOnly dayZero)
    {
        if (index is null) return IndexDisposal.Of([offence], IndexKinds.Of(DeliverySetting.Both)).Count > 0 ? "a sentence that was not suitable" : "no sentence";
        if (offence.DisposalId == index.DisposalId) return ReferenceEquals(offence, index.Principal) ? "index offence" : "index disposal";
        if (ProvenReoffence.WhyNot(offence, dayZero) is not { } reason) return "reoffence";
        if (offence.DisposalDate < index.IndexDate) return offence.DisposalType is DisposalType.PenaltyNotice ? "no sanction: penalty notice" : "previous";
        return $"no reoffence: {reason}";
    }

    private static string Before(DateOnly day, IndexDisposal? index) =>
        index is null ? "" : day < index.IndexDate ? "before" : "not looked at: on or after the index date";
}
