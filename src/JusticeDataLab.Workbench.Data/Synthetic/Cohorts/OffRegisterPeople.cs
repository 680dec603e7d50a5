using JusticeDataLab.Workbench.Data.Synthetic.Careers;
using JusticeDataLab.Workbench.Data.Synthetic.People;
using JusticeDataLab.Workbench.Data.Synthetic.Services;

namespace JusticeDataLab.Workbench.Data.Synthetic.Cohorts;

/// <summary>
/// People of a cohort who are not on the register: made like everyone else from numbers beyond the last person, so that
/// nothing gives them away but that nobody can be found. They have no identifiers.
/// </summary>
internal sealed class OffRegisterPeople(SyntheticSettings settings, CareerGenerator careers, IdentityGenerator identities)
{
    // Room for the cohorts of this many services without two of them sharing a person.
    private const long Stride = 1_000_000_000;

    public IEnumerable<CohortRow> Rows(ServicePlan plan)
    {
        var model = new UptakeModel(plan.Service);
        var maker = new CohortRowMaker(plan.Service, settings.Seed, plan.Number);
        var wanted = plan.Service.CohortSize - plan.People.Count;
        var person = Stride * (plan.Number + 1);
        while (wanted > 0)
        {
            person++;
            var career = careers.Generate(person, null);
            var number = career.Events.FindIndex(model.Serves);
            if (number < 0) continue;
            wanted--;
            var identity = identities.Generate(person, career) with { PncId = "", PrisonNumber = "", Cro = "" };
            foreach (var row in maker.Rows(person, "", career, identity, career.Events[number], lag: 5, truth: null)) yield return row;
        }
    }
}
