using JusticeDataLab.Workbench.Core.Cohorts.Review;
using JusticeDataLab.Workbench.Core.Cohorts.Rules;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Core.Tests.Cohorts.Review;

public sealed class RequestRulesTests
{
    public static TheoryData<string, string?, SubmissionDecision> Cases => new()
    {
        { "nothing known", null, SubmissionDecision.Accepted },
        { "employment", null, SubmissionDecision.Accepted },
        { "terrorism", "service-excluded", SubmissionDecision.Returned },
        { "mental_health", "service-excluded", SubmissionDecision.Returned },
        { "learning disability", "service-excluded", SubmissionDecision.Returned },
        { "Personality Disorder", "service-excluded", SubmissionDecision.Returned },
        { "sexual_offending", "service-excluded", SubmissionDecision.Returned },
        { "domestic-violence", "service-excluded", SubmissionDecision.Returned },
        { "drug_alcohol", "service-case-by-case", SubmissionDecision.Returned },
        { "drug_alcohol decided", "service-case-by-case-decided", SubmissionDecision.AcceptedWithConditions },
        { "no lawful basis", "lawful-basis-missing", SubmissionDecision.Returned },
        { "all selected", null, SubmissionDecision.Accepted },
        { "systematic", "selection-systematic", SubmissionDecision.AcceptedWithConditions },
        { "suspected", "selection-suspected", SubmissionDecision.AcceptedWithConditions },
        { "unexplained", "selection-unexplained", SubmissionDecision.AcceptedWithConditions },
        { "partial", "selection-partial", SubmissionDecision.Accepted },
        { "no question", "analysis-without-question", SubmissionDecision.AcceptedWithConditions },
        { "bad filter", "analysis-filter-unusable", SubmissionDecision.Returned },
        { "small analysis", "analysis-too-few-people", SubmissionDecision.AcceptedWithConditions },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Review_request_is_judged(string what, string? rule, SubmissionDecision decision)
    {
        var review = SubmissionValidator.Review(SampleCohort.Table(SampleCohort.Rows(180)), Context(what));
        Assert.Equal(rule is null ? [] : [rule], review.Findings.Select(finding => finding.Rule.Id));
        Assert.Equal(decision, review.Decision);
        Assert.All(review.Findings, finding => Assert.Equal(RuleSubject.Request, finding.Rule.Subject));
    }

    [Fact]
    public void Cases_cover_every_rule_of_the_request() => Assert.Equal(
        ValidationRules.All.Where(rule => rule.Subject == RuleSubject.Request).Select(rule => rule.Id).Order(StringComparer.Ordinal),
        Cases.Select(row => (string?)row[1]).OfType<string>().Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void All_rules_have_distinct_readable_identifiers_and_sentences()
    {
        Assert.Equal(ValidationRules.All.Count, ValidationRules.All.Select(rule => rule.Id).Distinct().Count());
        Assert.All(ValidationRules.All, rule =>
        {
            Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", rule.Id);
            Assert.EndsWith(".", rule.Message, StringComparison.Ordinal);
            Assert.EndsWith(".", rule.Remedy, StringComparison.Ordinal);
            Assert.Same(rule, ValidationRules.Get(rule.Id));
        });
    }

    private static SubmissionContext Context(string what) => what switch
    {
        "nothing known" => SubmissionContext.FileOnly,
        "drug_alcohol decided" => Service("drug_alcohol") with { CaseByCaseDecision = "D-7: agreed by the team" },
        "no lawful basis" => new SubmissionContext { LawfulBasis = " " },
        "all selected" => Selection(new CohortSelection(true, "", false)),
        "systematic" => Selection(new CohortSelection(false, "those who moved away", true)),
        "suspected" => Selection(new CohortSelection(false, "people who re-offended", false)),
        "unexplained" => Selection(new CohortSelection(false, "", false)),
        "partial" => Selection(new CohortSelection(false, "paper records of one site were lost", false)),
        "no question" => Analysis("", "site = south"),
        "bad filter" => Analysis("Does it differ?", "area = south"),
        "small analysis" => Analysis("Does it differ?", "site = west"),
        _ => Service(what),
    };

    private static SubmissionContext Service(string type) => new() { Service = new ServiceDescription("A service", "", type), LawfulBasis = "consent" };

    private static SubmissionContext Selection(CohortSelection selection) => new() { Selection = selection };

    private static SubmissionContext Analysis(string question, string filter) => new() { Analyses = [new PlannedAnalysis("sites", question, filter)] };
}
