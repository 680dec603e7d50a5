using JusticeDataLab.Workbench.Data.Synthetic.Careers;
using JusticeDataLab.Workbench.Data.Synthetic.Cohorts;
using JusticeDataLab.Workbench.Data.Synthetic.Output;
using JusticeDataLab.Workbench.Data.Synthetic.People;
using JusticeDataLab.Workbench.Data.Synthetic.Services;

namespace JusticeDataLab.Workbench.Data.Synthetic;

/// <summary>Makes a register in two passes: the first chooses who takes part in what, the second writes.</summary>
internal sealed class RegisterWriter
{
    private readonly SyntheticSettings _settings;
    private readonly CareerGenerator _careers;
    private readonly IdentityGenerator _identities;

    public RegisterWriter(SyntheticSettings settings)
    {
        _settings = settings;
        _careers = new(settings);
        _identities = new(settings);
    }

    public SyntheticResult Write(string folder, int degree, Action<double> progress, CancellationToken cancellation)
    {
        // The first pass makes careers only, and takes about a third of the time.
        var plans = new ServicePlanner(_settings, _careers).Plan(degree, done => progress(0.35 * done), cancellation);
        var places = plans.SelectMany(plan => plan.People.Select(person => (person.Person, (Plan: plan, Candidate: person))))
            .ToDictionary(item => item.Person, item => item.Item2);
        var rows = plans.Select(_ => new List<CohortRow>()).ToArray();
        var takenPart = new long[plans.Count];
        var written = new List<SyntheticFile>();
        var blocks = (_settings.People + ServicePlanner.BlockSize - 1) / ServicePlanner.BlockSize;
        using var register = new RegisterFolder(_settings, folder);
        OrderedBlocks.Run(blocks, degree, block => MakeBlock(block, places), Take, cancellation);
        var snapshot = register.Complete(written);
        var cohorts = new CohortFiles(_settings, folder);
        var results = plans.Select(plan =>
        {
            rows[plan.Number].AddRange(new OffRegisterPeople(_settings, _careers, _identities).Rows(plan));
            return cohorts.Write(plan, rows[plan.Number], plan.Eligible - takenPart[plan.Number], written);
        }).ToList();
        return new(snapshot, results, [.. written.OrderBy(file => file.Path, StringComparer.Ordinal)]);

        void Take(int block, RegisterBlock made)
        {
            register.Append(made.Rows);
            foreach (var (service, row) in made.Cohort) rows[service].Add(row);
            foreach (var plan in plans) takenPart[plan.Number] += made.Serving(plan.Service);
            progress(0.35 + (0.65 * (block + 1) / blocks));
        }
    }

    private RegisterBlock MakeBlock(int number, Dictionary<long, (ServicePlan Plan, Candidate Candidate)> places)
    {
        var block = new RegisterBlock(new PersonRows(_settings));
        var end = Math.Min((number + 1L) * ServicePlanner.BlockSize, _settings.People);
        for (var person = (long)number * ServicePlanner.BlockSize; person < end; person++)
        {
            var place = places.GetValueOrDefault(person);
            var treatment = place.Plan is null ? null : new Treatment(place.Candidate.EventNumber, place.Candidate.LagDays, place.Plan.HazardRatio);
            var career = _careers.Generate(person, treatment);
            var identity = _identities.Generate(person, career);
            block.Rows.Add(person, career, identity);
            if (place.Plan is not null) AddCohortRows(block, place.Plan, place.Candidate, career, identity);
        }

        return block;
    }

    private void AddCohortRows(RegisterBlock block, ServicePlan plan, Candidate candidate, Career career, Identity identity)
    {
        var truth = (HazardRatioSolver.With(candidate, 1), HazardRatioSolver.With(candidate, plan.HazardRatio));
        var maker = new CohortRowMaker(plan.Service, _settings.Seed, plan.Number);
        var personId = PersonRows.PersonId(_settings, candidate.Person);
        foreach (var row in maker.Rows(candidate.Person, personId, career, identity, career.Events[candidate.EventNumber], candidate.LagDays, truth))
            block.Cohort.Add((plan.Number, row));
        block.Careers.Add(career);
    }
}
