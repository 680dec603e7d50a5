using JusticeDataLab.Workbench.Core.Provenance;

namespace JusticeDataLab.Workbench.Core.Cohorts.Rules;

/// <summary>One check of a submission.</summary>
/// <param name="Id">Stable identifier, for example <c>date-unreadable</c>.</param>
/// <param name="Subject">What it looks at.</param>
/// <param name="Severity">How much a finding weighs.</param>
/// <param name="Source">Where the rule comes from.</param>
/// <param name="Message">What is wrong, a sentence.</param>
/// <param name="Remedy">What to do, a sentence.</param>
[TypeFormatterSource]
public sealed record ValidationRule(
    string Id,
    RuleSubject Subject,
    FindingSeverity Severity,
    RuleSource Source,
    string Message,
    string Remedy);
