using JusticeDataLab.Workbench.Core.Cohorts.Columns;
using JusticeDataLab.Workbench.Core.Cohorts.Reading;
using JusticeDataLab.Workbench.Core.Cohorts.Rules;
using JusticeDataLab.Workbench.Core.Requests;
using static JusticeDataLab.Workbench.Core.Covariates.Ages;

namespace JusticeDataLab.Workbench.Core.Cohorts.Review;

/// <summary>Checks of the dates of a record against one another, the request and the data available.</summary>
internal sealed class DateChecks(SubmissionContext context, SubmissionSettings settings, ColumnMapping mapping, List<ValidationFinding> findings)
{
    public void Check(CohortRecord record, bool hasUnreadableInterventionDate)
    {
        var notes = new RowNotes(record.RowNumber, mapping, findings);
        var asksForDates = mapping.Has(CohortField.InterventionStart) || mapping.Has(CohortField.InterventionEnd);
        if (record.InterventionDate is null && asksForDates && !hasUnreadableInterventionDate) notes.Add(RecordRules.InterventionDateMissing);
        if (record.InterventionStart is null && record.InterventionEnd is not null && !hasUnreadableInterventionDate)
            notes.Add(RecordRules.EndDateOnly, CohortField.InterventionEnd);
        if (record.InterventionEnd < record.InterventionStart) notes.Add(DateRules.EndBeforeStart, CohortField.InterventionEnd);

        CheckAges(record, notes);
        CheckAvailable(record, notes);
        CheckOrder(record, notes);
    }

    private void CheckAges(CohortRecord record, RowNotes notes)
    {
        if (record.DateOfBirth is not { } born) return;
        var bornAfter = false;
        foreach (var (field, date) in Dates(record))
        {
            if (!(date < born)) continue;
            notes.Add(DateRules.BornAfter, field);
            bornAfter = true;
        }

        // A service in custody starts before the index date, so its start alone cannot show that someone was too young then.
        var reference = record.IndexDate ?? record.InterventionDate;
        if (bornAfter || reference is not { } day) return;
        var age = WholeYears(born, day);
        if (age < settings.MinimumAge && (record.IndexDate is not null || context.Delivery is not (DeliverySetting.Custody or DeliverySetting.Both)))
            notes.Add(DateRules.UnderAge, CohortField.DateOfBirth, FormattableString.Invariant($"The person was under {settings.MinimumAge} at the index date."));
        if (age > settings.ImplausibleAge)
            notes.Add(DateRules.ImplausibleAge, CohortField.DateOfBirth, FormattableString.Invariant($"The person would have been over {settings.ImplausibleAge}."));
    }

    private void CheckAvailable(CohortRecord record, RowNotes notes)
    {
        var inFuture = false;
        foreach (var (field, date) in Dates(record))
        {
            if (!(date > context.ExtractDate)) continue;
            notes.Add(DateRules.InFuture, field);
            inFuture = true;
        }

        if (inFuture) return;
        if (context.IndexWindow is { } window)
        {
            if (record.IndexDate is { } index)
            {
                if (!window.Contains(index)) notes.Add(DateRules.IndexOutsideWindow, CohortField.IndexDate);
            }
            else if (record.InterventionDate is { } day && !window.Contains(day))
            {
                notes.Add(DateRules.InterventionOutsideWindow, InterventionField(record));
            }
        }

        if (context.Period is { } period && record.InterventionDate is { } within && !period.Contains(within))
            notes.Add(DateRules.OutsidePeriod, InterventionField(record));
    }

    private void CheckOrder(CohortRecord record, RowNotes notes)
    {
        if (record.IndexDate is not { } index || record.InterventionStart is not { } start || context.Delivery is not ({ } delivery and not DeliverySetting.Both)) return;
        if (delivery == DeliverySetting.Custody ? index < start : index > start) notes.Add(DateRules.AgainstDelivery, CohortField.IndexDate);
    }

    private static CohortField InterventionField(CohortRecord record) =>
        record.InterventionStart is null ? CohortField.InterventionEnd : CohortField.InterventionStart;

    private static IEnumerable<(CohortField Field, DateOnly? Date)> Dates(CohortRecord record) =>
    [
        (CohortField.InterventionStart, record.InterventionStart),
        (CohortField.InterventionEnd, record.InterventionEnd),
        (CohortField.IndexDate, record.IndexDate),
        (CohortField.ConvictionDate, record.ConvictionDate),
    ];
}
