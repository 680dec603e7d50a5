using System.CommandLine;
using JusticeDataLab.Workbench.Cli.Running;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Data.Synthetic;
using JusticeDataLab.Workbench.Data.Synthetic.Samples;
using Spectre.Console;

namespace JusticeDataLab.Workbench.Cli.Commands;

/// <summary><c>jdl synth</c>: a synthetic register and cohort whose true effect is known.</summary>
internal static class SynthCommand
{
    public static Command Create(CommandContext context)
    {
        var people = new Option<int>("--people") { Description = "People on the register.", DefaultValueFactory = _ => 10_000 };
        var cohort = new Option<int>("--cohort") { Description = "People in the cohort.", DefaultValueFactory = _ => 500 };
        var effect = new Option<double>("--effect") { Description = "True effect, in percentage points of the one-year rate; --effect=-5 is a reduction of five.", DefaultValueFactory = _ => -5 };
        var seed = new Option<ulong>("--seed") { Description = "Seed: equal seeds give equal files.", DefaultValueFactory = _ => 1 };
        var delivery = new Option<string>("--delivery") { Description = "Where the service works: custody, community, after-release or both.", DefaultValueFactory = _ => "custody" };
        var samples = new Option<bool>("--samples") { Description = "Make the sample data that the workbench ships, in place of a register of your own." };
        var output = new Option<string>("--out") { Description = "Folder to write to.", Required = true };
        var command = new ExampleCommand(
            "synth",
            "Make a synthetic register and a cohort with a known true effect. Nobody in it exists.",
            "jdl synth --people 20000 --cohort 600 --effect=-5 --seed 7 --out practice")
        {
            people, cohort, effect, seed, delivery, samples, output,
        };
        command.Handle(context, (parsed, cancellation) =>
        {
            if (parsed.GetValue(samples)) return MakeSamples(context, parsed.GetRequiredValue(output), cancellation);
            var setting = CodeText.Parse(typeof(DeliverySetting), parsed.GetRequiredValue(delivery)) as DeliverySetting?
                ?? throw new UsageException("--delivery must be custody, community, after-release or both.");
            var settings = new SyntheticSettings
            {
                People = parsed.GetValue(people),
                Seed = parsed.GetValue(seed),
                Services = [new SyntheticService("cohort", parsed.GetValue(cohort), parsed.GetValue(effect), setting)],
            };
            Make(context, settings, parsed.GetRequiredValue(output), cancellation);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Make(CommandContext context, SyntheticSettings settings, string output, CancellationToken cancellation)
    {
        var result = context.Error.Progress().Start(progress =>
        {
            var task = progress.AddTask("Making people and their histories", maxValue: 1);
            return SyntheticRegister.Write(settings, output, progress: new Progress(done => task.Value = done), cancellation: cancellation);
        });
        var service = result.Services[0];
        context.Out.MarkupLineInterpolated($"Register of {settings.People:N0} people in {Path.Combine(output, "admin")}");
        context.Out.MarkupLineInterpolated($"Cohort of {service.Rows} rows in {Path.Combine(output, "cohort.csv")}; comparison pool of {service.ComparisonPeople:N0} people");
        context.Out.MarkupLine(FormattableString.Invariant($"True effect {100 * service.MeanDifference:+0.00;−0.00;0.00} percentage points (hazard ratio {service.HazardRatio:0.000})"));
        context.Out.MarkupLineInterpolated($"Next: jdl new PRACTICE-1 --cohort {Path.Combine(output, "cohort.csv")} --admin {Path.Combine(output, "admin")} --delivery {CodeText.Of(settings.Services[0].Delivery)}");
    }

    private static int MakeSamples(CommandContext context, string output, CancellationToken cancellation)
    {
        var result = SampleData.Write(output, cancellation: cancellation);
        context.Out.MarkupLineInterpolated($"Sample data in {output}: {result.Files.Count} files");
        return ExitCode.Done;
    }

    private sealed class Progress(Action<double> report) : IProgress<double>
    {
        public void Report(double value) => report(value);
    }
}
