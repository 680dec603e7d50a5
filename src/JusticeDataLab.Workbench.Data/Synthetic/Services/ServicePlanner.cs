using System.Globalization;
using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Data.Synthetic.Careers;
using JusticeDataLab.Workbench.Data.Synthetic.Output;

namespace JusticeDataLab.Workbench.Data.Synthetic.Services;

/// <summary>First pass over the register: chooses exactly as many people for each service as its cohort needs.</summary>
internal sealed class ServicePlanner(SyntheticSettings settings, CareerGenerator careers)
{
    public const int BlockSize = 1000;
    private readonly UptakeModel[] _models = [.. settings.Services.Select(service => new UptakeModel(service))];
    private readonly int _keep = settings.Services.Sum(OnRegister);

    /// <summary>People of the cohort who are on the register.</summary>
    public static int OnRegister(SyntheticService service) => service.CohortSize - (int)Math.Round(service.CohortSize * service.OffRegisterShare);

    public IReadOnlyList<ServicePlan> Plan(int degree, Action<double> progress, CancellationToken cancellation)
    {
        if (settings.Services.Count == 0) return [];
        var all = NewLists();
        var blocks = (settings.People + BlockSize - 1) / BlockSize;
        OrderedBlocks.Run(blocks, degree, Block, Take, cancellation);
        var taken = new HashSet<long>();
        return [.. settings.Services.Select((_, number) => Choose(number, all[number], taken))];

        void Take(int block, SmallestCandidates[] found)
        {
            for (var service = 0; service < found.Length; service++) all[service].Merge(found[service]);
            progress((block + 1.0) / blocks);
        }
    }

    private SmallestCandidates[] NewLists() => [.. settings.Services.Select(_ => new SmallestCandidates(_keep))];

    private SmallestCandidates[] Block(int block)
    {
        var lists = NewLists();
        var end = Math.Min((block + 1L) * BlockSize, settings.People);
        for (var person = (long)block * BlockSize; person < end; person++)
        {
            var events = careers.Generate(person, null).Events;
            if (events.Count == 0) continue;
            for (var service = 0; service < lists.Length; service++)
            {
                if (CandidateFor(service, person, events) is { } candidate) lists[service].Add(candidate);
            }
        }

        return lists;
    }

    private Candidate? CandidateFor(int service, long person, List<IndexEvent> events)
    {
        var model = _models[service];
        var first = events.FindIndex(model.Serves);
        if (first < 0) return null;
        var stream = new RandomStream(settings.Seed, Purpose.Uptake(service), (ulong)person);
        var last = events.FindLastIndex(model.Serves);
        var number = stream.NextBool(0.5) ? first : last;
        var item = events[number];
        return new(stream.NextExponential() / model.Weight(item), person, number, model.Lag(stream), item.YearDays, item.Hazard);
    }

    private ServicePlan Choose(int number, SmallestCandidates candidates, HashSet<long> taken)
    {
        var service = settings.Services[number];
        var wanted = OnRegister(service);
        var people = candidates.InOrder().Where(candidate => !taken.Contains(candidate.Person)).Take(wanted).ToList();
        if (people.Count < wanted || candidates.Seen < 2L * wanted)
        {
            throw new SyntheticRegisterException(string.Create(
                CultureInfo.InvariantCulture,
                $"Service {service.Id}: a cohort of {service.CohortSize} needs at least {2L * wanted} people with an index event of its kind, and this register has {candidates.Seen}. Ask for more people or a smaller cohort."));
        }

        foreach (var person in people) taken.Add(person.Person);
        return new(number, service, people, candidates.Seen, HazardRatioSolver.Solve(service, people));
    }
}
