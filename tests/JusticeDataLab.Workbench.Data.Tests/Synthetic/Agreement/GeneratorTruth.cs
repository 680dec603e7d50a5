using JusticeDataLab.Workbench.Data.Synthetic;
using JusticeDataLab.Workbench.Data.Synthetic.Careers;
using JusticeDataLab.Workbench.Data.Synthetic.Output;
using JusticeDataLab.Workbench.Data.Synthetic.People;
using JusticeDataLab.Workbench.Data.Synthetic.Services;

namespace JusticeDataLab.Workbench.Data.Tests.Synthetic.Agreement;

/// <summary>What the generator knows of everyone: it makes each person again, without a look at what was written.</summary>
internal sealed class GeneratorTruth
{
    private GeneratorTruth(IReadOnlyList<ServicePlan> plans, TruePerson[] people) => (Plans, People) = (plans, people);

    public IReadOnlyList<ServicePlan> Plans { get; }

    public IReadOnlyList<TruePerson> People { get; }

    public static GeneratorTruth Of(SyntheticSettings settings)
    {
        var careers = new CareerGenerator(settings);
        var identities = new IdentityGenerator(settings);
        var plans = new ServicePlanner(settings, careers).Plan(OrderedBlocks.UsualDegree, _ => { }, CancellationToken.None);
        var places = plans.SelectMany(plan => plan.People.Select(candidate => (Plan: plan, Candidate: candidate))).ToDictionary(place => place.Candidate.Person);
        var people = new TruePerson[settings.People];
        for (var person = 0; person < people.Length; person++)
        {
            var treatment = places.TryGetValue(person, out var place)
                ? new Treatment(place.Candidate.EventNumber, place.Candidate.LagDays, place.Plan.HazardRatio)
                : null;
            var career = careers.Generate(person, treatment);
            var identity = identities.Generate(person, career);
            people[person] = new TruePerson(
                PersonRows.PersonId(settings, person), career, place.Plan?.Number, treatment, identity.BirthDay != 0 && identity.Sex is "M" or "F");
        }

        return new GeneratorTruth(plans, people);
    }
}
