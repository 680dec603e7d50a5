using JusticeDataLab.Workbench.Core.Cohorts.Columns;
using JusticeDataLab.Workbench.Core.Cohorts.Reading;
using JusticeDataLab.Workbench.Core.Cohorts.Rules;

namespace JusticeDataLab.Workbench.Core.Cohorts.Review;

/// <summary>
/// Checks a submitted cohort by every rule. It never stops at the first finding and never throws for what is in the file.
/// </summary>
public static class SubmissionValidator
{
    /// <summary>Reviews a submission.</summary>
    /// <param name="table">The file as read.</param>
    /// <param name="context">What is known beside the file; nothing by default.</param>
    /// <param name="settings">Numbers that govern the checks; the defaults when absent.</param>
    public static SubmissionReview Review(CohortTable table, SubmissionContext? context = null, SubmissionSettings? settings = null)
    {
        context ??= SubmissionContext.FileOnly;
        settings ??= new SubmissionSettings();
        var findings = new List<ValidationFinding>();
        var mapping = ColumnMapping.Of(table.Headers);
        var people = new PeopleChecks(mapping, findings);
        var rows = 0;
        var failed = new HashSet<int>();

        RequestChecks.Check(context, findings);
        if (FileChecks.CheckShape(table, mapping, findings))
        {
            var records = ReadRows(table, context, settings, mapping, findings);
            rows = records.Length;
            failed.UnionWith(findings.Where(finding => finding is { Row: not null, Severity: FindingSeverity.Error }).Select(finding => finding.Row!.Value));
            people.Check(records, failed);
            RequestChecks.CheckAnalyses(context, mapping, people.People, settings.MinimumPeople, findings);
            CheckSize(people.People.Count, settings, findings);
        }

        return Conclude(table, settings, mapping, findings, people, rows, failed.Count);
    }

    private static CohortRecord[] ReadRows(
        CohortTable table, SubmissionContext context, SubmissionSettings settings, ColumnMapping mapping, List<ValidationFinding> findings)
    {
        var parser = new RecordParser(mapping, context.ExtractDate?.Year ?? CohortRecordReader.AssumedExtractYear);
        var dates = new DateChecks(context, settings, mapping, findings);
        var records = new List<CohortRecord>(table.Rows.Count);
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var row = table.Rows[i];
            if (RecordParser.IsBlank(row))
            {
                findings.Add(ValidationFinding.Of(RecordRules.RowBlank, i + 1));
                continue;
            }

            TextChecks.Check(i + 1, row, mapping, findings);
            var before = findings.Count;
            var record = parser.Parse(i + 1, row, findings);
            dates.Check(record, HasUnreadableInterventionDate(findings, before, mapping));
            records.Add(record);
        }

        return RecordKeys.Assign(records);
    }

    private static bool HasUnreadableInterventionDate(List<ValidationFinding> findings, int from, ColumnMapping mapping)
    {
        for (var i = from; i < findings.Count; i++)
        {
            var (rule, column) = (findings[i].Rule, findings[i].Column);
            var isUnreadable = rule == DateRules.Unreadable || rule == DateRules.Impossible || rule == DateRules.TwoDigitYear;
            var isIntervention = column == mapping.LabelOf(CohortField.InterventionStart) || column == mapping.LabelOf(CohortField.InterventionEnd);
            if (isUnreadable && isIntervention) return true;
        }

        return false;
    }

    // Counted only when the columns are there: otherwise the missing column is the fault to report.
    private static void CheckSize(int people, SubmissionSettings settings, List<ValidationFinding> findings)
    {
        if (people >= settings.MinimumPeople || findings.Any(finding => finding.Rule == FileRules.ColumnMissing)) return;
        findings.Add(ValidationFinding.Of(
            FileRules.TooFewPeople,
            message: FormattableString.Invariant($"There are {people} distinct people without an error; at least {settings.MinimumPeople} are needed.")));
    }

    private static SubmissionReview Conclude(
        CohortTable table, SubmissionSettings settings, ColumnMapping mapping, List<ValidationFinding> findings, PeopleChecks people, int rows, int failed)
    {
        var columns = mapping.Columns.GroupBy(column => column.Label, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Index, StringComparer.Ordinal);
        var order = ValidationRules.All.Select((rule, place) => (rule, place)).ToDictionary(pair => pair.rule.Id, pair => pair.place, StringComparer.Ordinal);
        ValidationFinding[] sorted =
        [
            .. findings
                .OrderBy(finding => finding.Row ?? 0)
                .ThenBy(finding => finding.Column is not null && columns.TryGetValue(finding.Column, out var place) ? place : -1)
                .ThenBy(finding => order[finding.Rule.Id]),
        ];
        var verdict = SubmissionVerdict.Of(sorted, people.People.Count, failed, settings);
        return new SubmissionReview
        {
            Decision = verdict.Decision,
            Findings = sorted,
            CountsByRule = [.. sorted.CountBy(finding => finding.Rule.Id).OrderBy(pair => order[pair.Key])],
            Records = people.People,
            LaterRecords = people.Later,
            SetAside = people.SetAside,
            RowCount = rows,
            RowsWithErrors = failed,
            Mapping = mapping,
            Fingerprint = table.Fingerprint,
            Format = table.Format,
            Conditions = verdict.Conditions,
            Advice = verdict.Advice,
            ExpectedPrecision = ExpectedPrecision.Of(people.People.Count, settings),
            PossibleLosses = LossPreview.Of(sorted, people.People),
            Settings = settings,
        };
    }
}
