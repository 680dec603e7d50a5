using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Cohorts.Rules;

namespace JusticeDataLab.Workbench.Core.Cohorts.Review;

/// <summary>Counts, from what the file shows, the people who may be lost later and why.</summary>
internal static class LossPreview
{
    public static IReadOnlyList<PossibleLoss> Of(IReadOnlyList<ValidationFinding> findings, IReadOnlyList<CohortRecord> people)
    {
        var failed = Rows(findings, finding => finding.Severity == FindingSeverity.Error);
        var unborn = Rows(findings, finding => finding.Rule == DateRules.BirthPlaceholder);
        var outside = Rows(findings, finding => finding.Rule == DateRules.IndexOutsideWindow);
        var young = Rows(findings, finding => finding.Rule == DateRules.UnderAge);
        HashSet<int>[] explained = [unborn, outside, young];
        var kept = people.Select(record => record.RowNumber).ToHashSet();
        PossibleLoss[] losses =
        [
            new("left_out_birth_placeholder", "left out: the date of birth is a placeholder", unborn.Count),
            new("left_out_outside_data", "left out: the index date lies outside the reoffending data available", outside.Count),
            new("left_out_under_age", "left out: under the minimum age at the index date", young.Count),
            new("left_out_other_errors", "left out: other errors in the row", failed.Count(row => !explained.Any(rows => rows.Contains(row)))),
            new("outside_data", "may have no index date within the reoffending data available: the intervention lies outside it", KeptRows(findings, DateRules.InterventionOutsideWindow, kept)),
            new("against_delivery", "may have no sentence that fits: the dates are in the wrong order for the service", KeptRows(findings, DateRules.AgainstDelivery, kept)),
            new("no_identifier", "may not be found: no usable PNC ID, CRO number or prison number, so only name and date of birth", people.Count(HasNoIdentifier)),
            new("name_in_doubt", "may not be found: the name is damaged or implausible", Rows(findings, finding => finding.Rule == RecordRules.EncodingDamage || finding.Rule == RecordRules.NameImplausible).Count(kept.Contains)),
            new("gender_not_known", "may not be found: the gender is not known", people.Count(record => record.Sex == Sex.NotKnown)),
        ];
        return [.. losses.Where(loss => loss.People > 0)];
    }

    private static bool HasNoIdentifier(CohortRecord record) => record.PncId is null && record.Cro is null && record.PrisonNumber is null;

    private static int KeptRows(IReadOnlyList<ValidationFinding> findings, ValidationRule rule, HashSet<int> kept) =>
        Rows(findings, finding => finding.Rule == rule).Count(kept.Contains);

    private static HashSet<int> Rows(IReadOnlyList<ValidationFinding> findings, Func<ValidationFinding, bool> applies) =>
        [.. findings.Where(finding => finding.Row is not null && applies(finding)).Select(finding => finding.Row!.Value)];
}
