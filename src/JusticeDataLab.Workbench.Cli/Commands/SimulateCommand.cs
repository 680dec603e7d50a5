using System.CommandLine;
using System.Globalization;
using JusticeDataLab.Workbench.Cli.Running;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Core.Simulation;
using JusticeDataLab.Workbench.Data.Files;
using JusticeDataLab.Workbench.Data.Simulation;
using JusticeDataLab.Workbench.Reporting.Simulation;
using Spectre.Console;

namespace JusticeDataLab.Workbench.Cli.Commands;

/// <summary><c>jdl simulate</c>: operating characteristics of an analysis on synthetic requests whose truth is known.</summary>
internal static class SimulateCommand
{
    private static readonly Choices<SimulationOverlap> Overlaps = new(
        "--overlap", ("good", SimulationOverlap.Good), ("usual", SimulationOverlap.Usual), ("poor", SimulationOverlap.Poor));

    private static readonly SimulationPlan Defaults = new();

    public static Command Create(CommandContext context)
    {
        var cohorts = new Option<string>("--cohorts") { Description = "Sizes of cohorts.", DefaultValueFactory = _ => string.Join(',', Defaults.Cohorts) };
        var effects = new Option<string>("--effects") { Description = "True effects in percentage points, beside none: --effects=-5,-10.", DefaultValueFactory = _ => string.Join(',', Defaults.Effects) };
        var overlap = new Option<string>("--overlap") { Description = $"How alike the groups are before matching, one or more of {Overlaps.Help}; whole requests take the first.", DefaultValueFactory = _ => "usual" };
        var delivery = new Option<string>("--delivery") { Description = "Where the service works: custody, community or after-release.", DefaultValueFactory = _ => "after-release" };
        var none = new Option<int>("--null-requests") { Description = "Requests without an effect for each cohort size.", DefaultValueFactory = _ => Defaults.NullRequests };
        var some = new Option<int>("--effect-requests") { Description = "Requests with an effect for each cohort size and effect.", DefaultValueFactory = _ => Defaults.EffectRequests };
        var whole = new Option<int>("--whole-requests") { Description = "Requests for each cohort size and effect that run the whole pipeline, from files; 0 for none.", DefaultValueFactory = _ => Defaults.PipelineRequests };
        var pool = new Option<int>("--pool") { Description = "Comparison people at least, before eligibility.", DefaultValueFactory = _ => Defaults.Pool };
        var population = new Option<int>("--population") { Description = "People of the synthetic register that analysis sets are drawn from.", DefaultValueFactory = _ => Defaults.Population };
        var seed = new Option<ulong>("--seed") { Description = "Seed: equal seeds give equal results.", DefaultValueFactory = _ => Defaults.Seed };
        var threads = new Option<int>("--threads") { Description = "Requests worked at the same time; results do not depend on it.", DefaultValueFactory = _ => 2 };
        var output = new Option<string>("--out") { Description = "Folder of the study. Run the same command again to go on with a study that was stopped.", Required = true };
        var command = new ExampleCommand(
            "simulate",
            "Measure bias, coverage, type I error and power on synthetic requests whose true effect is known.",
            "jdl simulate --cohorts 60,200 --effects=-5 --null-requests 200 --effect-requests 200 --whole-requests 0 --out study")
        {
            cohorts, effects, overlap, delivery, none, some, whole, pool, population, seed, threads, output,
        };
        command.Handle(context, (parsed, cancellation) =>
        {
            var plan = new SimulationPlan
            {
                Cohorts = [.. OptionText.List("--cohorts", parsed.GetValue(cohorts)).Select(text => Whole("--cohorts", text))],
                Effects = [.. OptionText.List("--effects", parsed.GetValue(effects)).Select(text => Number("--effects", text))],
                Overlaps = [.. OptionText.List("--overlap", parsed.GetValue(overlap)).Select(Overlaps.Parse)],
                Delivery = CodeText.Parse(typeof(DeliverySetting), parsed.GetRequiredValue(delivery)) as DeliverySetting?
                    ?? throw new UsageException("--delivery must be custody, community or after-release."),
                NullRequests = parsed.GetValue(none),
                EffectRequests = parsed.GetValue(some),
                PipelineRequests = parsed.GetValue(whole),
                Pool = parsed.GetValue(pool),
                Population = parsed.GetValue(population),
                Seed = parsed.GetValue(seed),
            };
            var folder = parsed.GetRequiredValue(output);
            var workers = parsed.GetValue(threads);
            if (workers < 1) throw new UsageException("--threads must be 1 or more.");
            var results = ShareProgress.Show(context, "Simulating requests", progress => SimulationStudy.Run(plan, folder, workers, progress, cancellation));
            foreach (var (name, content) in SimulationReport.Make(plan, results, CommandOf(plan))) AtomicFile.Write(Path.Combine(folder, name), content);
            Print(context, results, folder);
            return ExitCode.Done;
        });
        return command;
    }

    // Number of threads and folder do not change the study, so the report does not name them.
    private static string CommandOf(SimulationPlan plan) => string.Create(
        CultureInfo.InvariantCulture,
        $"jdl simulate --cohorts {string.Join(',', plan.Cohorts)} --effects={Join(plan.Effects)} --overlap {string.Join(',', plan.Overlaps.Select(one => CodeText.Of(one)))} --delivery {CodeText.Of(plan.Delivery)} --null-requests {plan.NullRequests} --effect-requests {plan.EffectRequests} --whole-requests {plan.PipelineRequests} --pool {plan.Pool} --population {plan.Population} --seed {plan.Seed} --out study");

    private static string Join(IEnumerable<double> numbers) => string.Join(',', numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)));

    private static void Print(CommandContext context, IReadOnlyList<SimulationCellResult> results, string folder)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var heading in SimulationSummary.Headings) table.AddColumn(heading);
        foreach (var row in SimulationSummary.Rows(results)) table.AddRow([.. row.Select(Markup.Escape)]);
        context.Out.Write(table);
        context.Out.MarkupLineInterpolated($"Open {Path.Combine(folder, "report.md")}");
    }

    private static int Whole(string option, string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new UsageException($"{option} must be whole numbers separated by commas, such as 60,200, not '{text}'.");

    private static double Number(string option, string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new UsageException($"{option} must be numbers separated by commas, such as -5,-10, not '{text}'.");
}
