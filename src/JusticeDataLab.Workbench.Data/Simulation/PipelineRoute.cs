using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Core.Simulation;
using JusticeDataLab.Workbench.Data.Csv;
using JusticeDataLab.Workbench.Data.Stores;
using JusticeDataLab.Workbench.Data.Synthetic;
using JusticeDataLab.Workbench.Data.Synthetic.Cohorts;

namespace JusticeDataLab.Workbench.Data.Simulation;

/// <summary>
/// Requests that start at the files: a register and a cohort file with recording errors are written to a scratch folder,
/// read back, and worked through every step from the checks of the submission on.
/// </summary>
internal sealed class PipelineRoute(SimulationPlan plan, string scratch)
{
    // Of everyone on the register so many have an index event of the service's kind, when as many as possible do.
    private const double ServedShare = 0.78;

    public SimulatedRequestResult Run(SimulationCell cell, int number, CancellationToken cancellation)
    {
        var folder = Path.Combine(scratch, FormattableString.Invariant($"{cell.Id}-{number}"));
        try
        {
            var settings = Register(cell, number);
            SyntheticRegister.Write(settings, folder, degree: 1, progress: null, cancellation);
            return Analyse(folder, cell, number, settings, cancellation);
        }
        finally
        {
            if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        }
    }

    private SyntheticSettings Register(SimulationCell cell, int number)
    {
        var pool = plan.PoolFor(cell.Cohort);
        return new SyntheticSettings
        {
            People = (int)Math.Ceiling((pool + cell.Cohort) / ServedShare),
            PoolRatio = (double)pool / cell.Cohort,
            Seed = SimulatedService.SeedOf(plan, cell, number),
            AssessedShare = 0,
            Services = [SimulatedService.Of(plan, cell)],
        };
    }

    private SimulatedRequestResult Analyse(string folder, SimulationCell cell, int number, SyntheticSettings register, CancellationToken cancellation)
    {
        var secret = SHA256.HashData(Encoding.UTF8.GetBytes(register.Seed.ToString(CultureInfo.InvariantCulture)));
        var analysis = new RequestAnalysis(
            new AnalysisInputs
            {
                Request = Request(register),
                Cohort = CohortFileReader.Read(Path.Combine(folder, "cohort.csv")),
                Data = AdministrativeStore.Open(Path.Combine(folder, "admin")),
                Keyring = new PersonKeyring(secret),
                DecisionsHash = "none",
            },
            progress: null,
            cancellation);
        var truth = CohortTruth.Read(Path.Combine(folder, "truth")).ToDictionary(row => row.CohortRow);
        try
        {
            var (set, sample) = (analysis.BuildAnalysisSet(), analysis.Match());
            return RequestSummary.Of(number, analysis.Score(), sample, plan.Settings, row =>
                set.People[row].CohortRow is { } place && truth[place] is { Without: { } without, With: { } with } ? (without, with) : null);
        }
        catch (AnalysisStoppedException stopped)
        {
            return new SimulatedRequestResult { Number = number, Stopped = CodeText.Of(stopped.Step) };
        }
    }

    // What a cohort of the size asked for can tell is studied, so a row with an error does not return the submission.
    private AnalysisRequest Request(SyntheticSettings register) => new()
    {
        Id = "SIMULATION",
        Organisation = "Simulated organisation",
        Service = new ServiceDescription("Simulated service", "", "other"),
        Delivery = plan.Delivery,
        Period = new DatePeriod(register.IndexFrom, register.IndexTo.AddMonths(6)),
        LawfulBasis = "synthetic data",
        Store = "admin",
        Settings = plan.Settings with { Seed = register.Seed, Submission = plan.Settings.Submission with { MinimumPeople = 1 } },
    };
}
