using JusticeDataLab.Workbench.Core.Cohorts.Rules;

namespace JusticeDataLab.Workbench.Core.Cohorts.Review;

/// <summary>The decision, its conditions and the advice that go with the findings.</summary>
internal sealed record SubmissionVerdict(SubmissionDecision Decision, IReadOnlyList<string> Conditions, IReadOnlyList<string> Advice)
{
    public static SubmissionVerdict Of(IReadOnlyList<ValidationFinding> findings, int people, int rowsWithErrors, SubmissionSettings settings)
    {
        if (findings.Any(finding => finding is { Severity: FindingSeverity.Error, Rule.Subject: not RuleSubject.Record }))
        {
            var isSmall = findings.Any(finding => finding.Rule == FileRules.TooFewPeople);
            return new SubmissionVerdict(SubmissionDecision.Returned, [], isSmall ? AdviceOnSize(people, rowsWithErrors, settings) : []);
        }

        var conditions = ConditionsOf(findings, rowsWithErrors);
        return new SubmissionVerdict(conditions.Count > 0 ? SubmissionDecision.AcceptedWithConditions : SubmissionDecision.Accepted, conditions, []);
    }

    private static List<string> ConditionsOf(IReadOnlyList<ValidationFinding> findings, int rowsWithErrors)
    {
        var conditions = new List<string>();
        if (rowsWithErrors > 0)
            conditions.Add(FormattableString.Invariant($"{Rows(rowsWithErrors)} with errors {(rowsWithErrors == 1 ? "is" : "are")} left out unless corrected."));
        foreach (var finding in findings.Where(finding => finding is { Severity: FindingSeverity.Warning, Rule.Subject: not RuleSubject.Record }))
            conditions.Add($"{finding.Message} {finding.Remedy}");
        var warned = findings.Where(finding => finding is { Severity: FindingSeverity.Warning, Rule.Subject: RuleSubject.Record }).Select(finding => finding.Row).Distinct().Count();
        if (warned > 0)
            conditions.Add(FormattableString.Invariant($"{Rows(warned)} with warnings {(warned == 1 ? "is" : "are")} used as stated in the findings; please check {(warned == 1 ? "it" : "them")}."));
        return conditions;
    }

    // From the Justice Data Lab's frequently asked questions.
    private static List<string> AdviceOnSize(int people, int rowsWithErrors, SubmissionSettings settings)
    {
        var advice = new List<string>
        {
            FormattableString.Invariant($"At least {settings.MinimumPeople} people are needed, because a smaller group is very unlikely to give a statistically significant result; this file has {people}."),
        };
        if (rowsWithErrors > 0) advice.Add($"Correct the {Rows(rowsWithErrors)} with errors.");
        advice.Add("Include everyone you have registered with the service.");
        advice.Add("Use a cohort that stretches over several years.");
        advice.Add("Include several delivery sites of the same service, if that applies.");
        advice.Add("Do not add people served by other organisations: a request covers a single service given by a single organisation.");
        return advice;
    }

    private static string Rows(int count) => FormattableString.Invariant($"{count} {(count == 1 ? "row" : "rows")}");
}
