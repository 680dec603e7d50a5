using System.Globalization;
using JusticeDataLab.Workbench.Data.Synthetic.Careers;

namespace JusticeDataLab.Workbench.Data.Synthetic.Services;

/// <summary>Finds the hazard ratio θ at which the mean of p1 − p0 over the people who take part is the effect asked for.</summary>
internal static class HazardRatioSolver
{
    private const double Smallest = 1e-6;
    private const double Largest = 1e6;

    /// <summary>θ; exactly 1 for an effect of 0.</summary>
    /// <param name="service">The service, for its effect and for messages.</param>
    /// <param name="people">Those who take part.</param>
    /// <exception cref="SyntheticRegisterException">No ratio gives the effect.</exception>
    public static double Solve(SyntheticService service, IReadOnlyList<Candidate> people)
    {
        var effect = service.EffectPercentagePoints / 100;
        if (effect == 0) return 1;
        var (low, high) = (Math.Log(Smallest), Math.Log(Largest));
        var (least, most) = (MeanDifference(people, Smallest), MeanDifference(people, Largest));
        if (effect <= least || effect >= most)
        {
            throw new SyntheticRegisterException(string.Create(
                CultureInfo.InvariantCulture,
                $"Service {service.Id}: an effect of {service.EffectPercentagePoints} percentage points cannot be had: between {least * 100:F1} and {most * 100:F1} is possible for these people. Ask for a smaller effect."));
        }

        // The mean rises with the ratio: halve the interval of its logarithm until it cannot be halved any more.
        while (true)
        {
            var middle = (low + high) / 2;
            if (middle <= low || middle >= high) return Math.Exp(middle);
            if (MeanDifference(people, Math.Exp(middle)) < effect) low = middle;
            else high = middle;
        }
    }

    /// <summary>Mean of p1 − p0.</summary>
    public static double MeanDifference(IReadOnlyList<Candidate> people, double ratio) => people.Sum(person => With(person, ratio) - With(person, 1)) / people.Count;

    /// <summary>Chance that a person reoffends, given none within the lag, under a ratio; 1 = without the service.</summary>
    public static double With(Candidate person, double ratio) =>
        ReoffendingHazard.Probability(person.Hazard, person.LagDays, person.YearDays, ratio);
}
