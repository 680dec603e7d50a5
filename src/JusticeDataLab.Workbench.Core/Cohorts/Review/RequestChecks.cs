using JusticeDataLab.Workbench.Core.Cohorts.Columns;
using JusticeDataLab.Workbench.Core.Cohorts.Rules;
using JusticeDataLab.Workbench.Core.Covariates;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Core.Cohorts.Review;

/// <summary>Checks of the request: the kind of service, how people were selected, why the data may be shared, what is planned.</summary>
internal static class RequestChecks
{
    private static readonly string[] ExcludedStems =
    [
        "TERROR", "MENTALHEALTH", "LEARNINGDIS", "LEARNINGDIFF", "PERSONALITYDIS", "SEXUAL", "SEXOFF", "DOMESTICVIOL", "DOMESTICABUSE",
    ];

    private static readonly string[] CaseByCaseStems = ["DRUG", "ALCOHOL", "SUBSTANCE"];

    private static readonly string[] SystematicStems =
    [
        "REOFFEND", "REOFFENCE", "RECONVICT", "RECALL", "BREACH", "REARREST", "NOTCOMPLET", "FAILEDTO", "DROPPEDOUT", "DROPOUT", "NONCOMPLET", "UNSUCCESSFUL",
    ];

    public static void Check(SubmissionContext context, List<ValidationFinding> findings)
    {
        if (context.Service is { } service) CheckService(service, context.CaseByCaseDecision, findings);
        if (context.LawfulBasis is { } basis && string.IsNullOrWhiteSpace(basis)) findings.Add(ValidationFinding.Of(RequestRules.LawfulBasisMissing));
        if (context.Selection is { } selection) CheckSelection(selection, findings);
    }

    public static void CheckAnalyses(
        SubmissionContext context, ColumnMapping mapping, IReadOnlyList<CohortRecord> people, int minimumPeople, List<ValidationFinding> findings)
    {
        foreach (var analysis in context.Analyses)
        {
            var name = $"Analysis '{analysis.Id}'";
            if (string.IsNullOrWhiteSpace(analysis.Question))
                findings.Add(ValidationFinding.Of(RequestRules.AnalysisWithoutQuestion, message: $"{name} does not say which question it answers."));

            var filter = AnalysisFilter.Parse(analysis.Filter);
            var column = filter is null ? null : mapping.Columns.FirstOrDefault(known => filter.IsAbout(known.Header));
            if (filter is null || (column is null && !CovariateDictionary.Standard.Any(covariate => covariate.Kind is CovariateKind.Categorical && filter.IsAbout(covariate.Id))))
            {
                findings.Add(ValidationFinding.Of(RequestRules.AnalysisFilterUnusable, message: $"The filter of analysis '{analysis.Id}' names no column of the file and no categorical covariate."));
            }
            else if (column is { Field: null })
            {
                var count = people.Count(person => person.Further.TryGetValue(column.Header.Trim(), out var value) && filter.Accepts(value));
                if (count < minimumPeople)
                    findings.Add(ValidationFinding.Of(RequestRules.AnalysisTooFewPeople, message: FormattableString.Invariant($"{name} has fewer than {minimumPeople} people.")));
            }
        }
    }

    private static void CheckService(ServiceDescription service, string? decision, List<ValidationFinding> findings)
    {
        var type = TextFolding.Key(service.Type);
        if (Any(type, ExcludedStems)) findings.Add(ValidationFinding.Of(RequestRules.ServiceExcluded));
        if (Any(type, CaseByCaseStems))
            findings.Add(ValidationFinding.Of(string.IsNullOrWhiteSpace(decision) ? RequestRules.ServiceCaseByCase : RequestRules.ServiceCaseByCaseDecided));
    }

    private static void CheckSelection(CohortSelection selection, List<ValidationFinding> findings)
    {
        var reason = TextFolding.Key(selection.LeftOut);
        if (selection.Systematic) findings.Add(ValidationFinding.Of(RequestRules.SelectionSystematic));
        else if (Any(reason, SystematicStems)) findings.Add(ValidationFinding.Of(RequestRules.SelectionSuspected));
        else if (!selection.All && reason.Length == 0) findings.Add(ValidationFinding.Of(RequestRules.SelectionUnexplained));
        else if (!selection.All) findings.Add(ValidationFinding.Of(RequestRules.SelectionPartial));
    }

    private static bool Any(string text, string[] stems) => stems.Any(stem => text.Contains(stem, StringComparison.Ordinal));
}
