using static JusticeDataLab.Workbench.Core.Cohorts.Rules.FindingSeverity;
using static JusticeDataLab.Workbench.Core.Cohorts.Rules.RuleSubject;
using static JusticeDataLab.Workbench.Core.Provenance.RuleSource;

namespace JusticeDataLab.Workbench.Core.Cohorts.Rules;

/// <summary>Rules about the request.</summary>
internal static class RequestRules
{
    public static readonly ValidationRule ServiceExcluded = new("service-excluded", Request, Error, JusticeDataLabFaq,
        "The service is of a kind that cannot be analysed.",
        "Services for terrorism, mental health, learning disability, personality disorder, sexual offending and domestic violence are outside the Justice Data Lab.");

    public static readonly ValidationRule ServiceCaseByCase = new("service-case-by-case", Request, Error, JusticeDataLabFaq,
        "A drug or alcohol service is considered case by case, and no decision is recorded.",
        "Record the decision to analyse it, with its reason, before going on.");

    public static readonly ValidationRule ServiceCaseByCaseDecided = new("service-case-by-case-decided", Request, Warning, JusticeDataLabFaq,
        "A drug or alcohol service is analysed under a recorded decision.",
        "State the decision in the report.");

    public static readonly ValidationRule LawfulBasisMissing = new("lawful-basis-missing", Request, Error, JusticeDataLabFaq,
        "No lawful basis for sharing the data is stated.",
        "State the consent or the statutory condition under which the data are shared.");

    public static readonly ValidationRule SelectionSystematic = new("selection-systematic", Request, Warning, JusticeDataLabFaq,
        "People were left out for a systematic reason, so the result may not hold for everyone served.",
        "Add the people who were left out; if that cannot be done, the report states the reason as a limitation.");

    public static readonly ValidationRule SelectionSuspected = new("selection-suspected", Request, Warning, JusticeDataLabFaq,
        "The reason for leaving people out sounds systematic, though it is not declared so.",
        "Declare it as systematic, or explain why it is not.");

    public static readonly ValidationRule SelectionUnexplained = new("selection-unexplained", Request, Warning, JusticeDataLabFaq,
        "Not everyone served is in the file, and it is not said who was left out.",
        "Say who was left out and why.");

    public static readonly ValidationRule SelectionPartial = new("selection-partial", Request, Information, JusticeDataLabFaq,
        "Not everyone served is in the file; the reason given is not systematic.",
        "Nothing, unless more people can be included.");

    public static readonly ValidationRule AnalysisWithoutQuestion = new("analysis-without-question", Request, Warning, WorkbenchDefault,
        "A planned analysis does not say which question it answers.",
        "Write the question down before outcomes are seen.");

    public static readonly ValidationRule AnalysisFilterUnusable = new("analysis-filter-unusable", Request, Error, WorkbenchDefault,
        "The filter of a planned analysis names no column of the file and no categorical covariate.",
        "Write the filter as name = value, with a column of the cohort file or a categorical covariate such as sex.");

    public static readonly ValidationRule AnalysisTooFewPeople = new("analysis-too-few-people", Request, Warning, JusticeDataLabFaq,
        "A planned analysis has fewer people than the minimum.",
        "Widen the analysis, or leave it out.");
}
