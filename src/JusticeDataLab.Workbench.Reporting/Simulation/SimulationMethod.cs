using System.Globalization;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Core.Simulation;

namespace JusticeDataLab.Workbench.Reporting.Simulation;

/// <summary>What a study did, in sentences.</summary>
internal static class SimulationMethod
{
    public static IEnumerable<string> Lines(SimulationPlan plan)
    {
        yield return string.Create(CultureInfo.InvariantCulture, $"Requests that start at the analysis set draw their people from one synthetic register of {plan.Population:N0} people, whose covariates are measured once by the covariate dictionary. Each request has a cohort of its own, a pool of at least {plan.Pool:N0} comparison people and at least {plan.PoolRatio} for each person of the cohort, and new outcomes.");
        yield return "The hazard of reoffending and the chance of taking part are those of the synthetic register: they depend on what is on record before the index date (Copas rate, age, sex, offence, sentence, previous custody and drugs offences, work and benefits) and on chance. Some depend on thresholds, such as any previous drugs offence, which the dictionary has as counts.";
        yield return plan.Delivery is DeliverySetting.AfterRelease
            ? "The service starts 0 to 182 days after release. Comparison people get a lag from the treated of their stratum; whoever reoffends within the lag leaves, on both sides, before the score is fitted."
            : $"Delivery: {CodeText.Of(plan.Delivery)}.";
        yield return "p0 and p1 are the chances of reoffending within the year after the index date without and with the service, both given no reoffence within the person's own lag, because only such people are analysed. The truth of a request is the mean of p1 − p0 over the treated people analysed, those with a comparison.";
        yield return "An effect multiplies the hazard after the lag by one ratio for all, solved so that the mean of p1 − p0 over the cohort is the effect asked for.";
        yield return "Requests that run the whole pipeline write a register and a cohort file with recording errors, and are read, checked, linked, located and analysed like any request; the minimum of 60 people is lifted, so that a row with an error does not return the submission.";
        foreach (var (name, meaning) in SimulationAnswers.Tests) yield return $"{SimulationWords.ShortName(name)} (`{name}`): {meaning}.";
        yield return "Settings of the analysis are the defaults of a request.";
    }
}
