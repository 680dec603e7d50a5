using System.Globalization;
using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Covariates;
using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Core.AnalysisSets.Explanations;

/// <summary>
/// Explains one person. Which records made a value is found by asking the same rules again without them, so that an
/// explanation cannot tell another story than the analysis.
/// </summary>
internal sealed class PersonExplainer(PersonExaminer examiner)
{
    /// <summary>The explanation of someone whose records are at hand.</summary>
    public PersonExplanation? Explain(PersonHistory history, PersonKey person)
    {
        if (examiner.Examine(history) is not { } examined) return null;
        var records = HistoryRecords.Of(history);
        var values = Values(examiner.Covariates, examiner.ContextOf(history, examined.Index));
        var left = examined.Reason is null or AttritionReason.MissingMandatoryCovariate;
        var dayZero = left ? examined.DayZero : examined.Index.IndexDate;
        return new PersonExplanation
        {
            Person = person,
            CohortRow = examined.Treated?.RowNumber,
            Reason = examined.Reason,
            IndexDate = examined.Index.IndexDate,
            DaysFrom = "index date",
            StartLagDays = examined.Lag,
            Stratum = examined.Stratum,
            Records = [.. records.Select(record => record.Describe(examined.Index, examined.Index.IndexDate, dayZero))],
            Covariates = [.. examiner.Covariates.Select((covariate, position) => new ExplainedValue(
                covariate.Id, covariate.Label, Text(values[position]), MadeBy(history, records, covariate, values[position], examined)))],
            Outcomes = [.. Enum.GetValues<OutcomeMeasure>().Select(measure => Outcome(history, records, measure, dayZero))],
        };
    }

    /// <summary>The explanation of someone of the cohort for whom no sentence was suitable.</summary>
    public static PersonExplanation WithoutSentence(PersonHistory history, PersonKey person, int row, DateOnly intervention) => new()
    {
        Person = person,
        CohortRow = row,
        Reason = AttritionReason.NoSuitableSentence,
        DaysFrom = "intervention",
        Records = [.. HistoryRecords.Of(history).Select(record => record.Describe(null, intervention, intervention))],
    };

    private static ExplainedValue Outcome(PersonHistory history, IReadOnlyList<HistoryRecord> records, OutcomeMeasure measure, DateOnly dayZero)
    {
        double? Value(PersonHistory of) => ReoffendingOutcome.Derive(of.Disposals, dayZero).ValueOf(measure);
        var value = Value(history);
        return new ExplainedValue(
            CodeText.Of(measure), CodeText.Of(measure).Replace('-', ' '), value?.ToString("R", CultureInfo.InvariantCulture) ?? "",
            Influence.On(history, [.. records.Where(record => record.Kind is RecordKind.Disposal)], without => Value(without) != value));
    }

    private IReadOnlyList<int> MadeBy(PersonHistory history, IReadOnlyList<HistoryRecord> records, Covariate covariate, CovariateValue value, Examination examined)
    {
        // The index disposal is given, whatever its records: what is said of it comes from its principal offence.
        if (covariate.Group is CovariateGroup.IndexOffence)
            return [.. records.Where(record => record.Is(examined.Index.Principal)).Select(record => record.Number)];
        return Influence.On(history, records, without => covariate.Measure(examiner.ContextOf(without, examined.Index)) != value);
    }

    private static CovariateValue[] Values(IReadOnlyList<Covariate> covariates, CovariateContext context) =>
        [.. covariates.Select(covariate => covariate.Measure(context))];

    private static string Text(CovariateValue value) =>
        value.IsMissing ? "" : value.Level ?? value.Number.ToString("R", CultureInfo.InvariantCulture);
}
