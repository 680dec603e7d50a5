using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Outcomes;
using MathNet.Numerics.Distributions;

namespace JusticeDataLab.Workbench.Reporting.Tests.Publication.Attacks;

/// <summary>Counts of people of a treatment group, from which its outcomes are made as the method makes them.</summary>
internal sealed record CountedOutcomes(int People, int Reoffended, int Indictable, int Summary, int Custody)
{
    private int EitherWay => Reoffended - Indictable - Summary;

    public static CountedOutcomes operator +(CountedOutcomes one, CountedOutcomes other) => new(
        one.People + other.People, one.Reoffended + other.Reoffended, one.Indictable + other.Indictable, one.Summary + other.Summary, one.Custody + other.Custody);

    /// <summary>The outcomes of the sample with this treatment group.</summary>
    public OutcomeResults Of(OutcomeResults sample) => new([.. sample.Results.Select(result => result with { Treated = Group(result) })], Reoffended);

    private GroupSummary Group(OutcomeResult result)
    {
        var (people, count) = result.Measure switch
        {
            OutcomeMeasure.Reoffended or OutcomeMeasure.Reoffences => (People, Reoffended),
            OutcomeMeasure.DaysToFirstReoffence => (Reoffended, Reoffended * 100),
            OutcomeMeasure.FirstIndictableOnly or OutcomeMeasure.IndictableOnlyReoffences => (Reoffended, Indictable),
            OutcomeMeasure.FirstEitherWay or OutcomeMeasure.EitherWayReoffences => (Reoffended, EitherWay),
            OutcomeMeasure.FirstSummary or OutcomeMeasure.SummaryReoffences => (Reoffended, Summary),
            _ => (Reoffended, Custody),
        };
        var mean = count / (double)people;
        var variance = mean <= 1 ? mean * (1 - mean) * people / (people - 1) : 1;
        var half = StudentT.InvCDF(0, 1, people - 1, 0.975) * Math.Sqrt(variance / people);
        return new GroupSummary(people, people, mean, variance, new ConfidenceInterval(mean - half, mean + half));
    }
}
