using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Data.Synthetic.Output;

namespace JusticeDataLab.Workbench.Data.Synthetic.Careers;

/// <summary>
/// Risk and needs assessments before index dates. Answers reflect what is on record (work, drugs, history) and chance;
/// they have no effect of their own on reoffending or on taking part in a service.
/// </summary>
internal static class AssessmentGenerator
{
    private static readonly string[] Questions =
    [
        "S10Q1", "S10Q6", "S11Q2", "S11Q4", "S11Q6", "S12Q1", "S12Q4", "S3Q3", "S3Q4", "S4Q2", "S4Q4", "S5Q2", "S6Q1", "S7Q2", "S8Q1", "S9Q1",
    ];

    public static void Write(RandomStream stream, double share, Career career, long number, int width, Utf8Rows rows)
    {
        if (!stream.NextBool(share)) return;
        var previous = 0;
        foreach (var item in career.Events)
        {
            var day = item.Day - 1 - stream.NextInt(120);
            if (day <= previous) continue;
            previous = day;
            foreach (var question in Questions)
            {
                if (stream.NextBool(0.03)) continue;
                var need = Need(question, item.Covariates) + (0.9 * stream.NextNormal());
                rows.Id('P', number, width).Date(day).Text(question).Number(need > 1.1 ? 2 : need > 0.1 ? 1 : 0).EndRow();
            }
        }
    }

    private static double Need(string question, IndexCovariates covariates)
    {
        var history = covariates.Copas + 1.2;
        return question[..question.IndexOf('Q', StringComparison.Ordinal)] switch
        {
            "S4" => covariates.Employed ? -0.6 : 0.8,
            "S8" => covariates.PreviousDrugs ? 1.0 : -0.5,
            "S3" => (0.5 * history) + (covariates.OnBenefit ? 0.2 : -0.1),
            "S11" or "S12" => 0.2 + (0.5 * history) - (0.02 * (covariates.Age - 30)),
            _ => 0.3 * history,
        };
    }
}
