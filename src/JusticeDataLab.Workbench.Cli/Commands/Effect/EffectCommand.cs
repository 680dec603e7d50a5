using System.CommandLine;
using JusticeDataLab.Workbench.Cli.Running;
using JusticeDataLab.Workbench.Core.Inference.Effects;
using JusticeDataLab.Workbench.Core.Inference.Survival;
using JusticeDataLab.Workbench.Data.Analyses;
using JusticeDataLab.Workbench.Data.Files;
using Spectre.Console;

namespace JusticeDataLab.Workbench.Cli.Commands.Effect;

/// <summary><c>jdl effect</c>: compares an outcome between the groups of any CSV file, with weights.</summary>
internal static class EffectCommand
{
    private const string Examples = """
        jdl effect --data matched.csv --treatment treat --weight weight --outcome reoffended --kind binary --out results
          jdl effect --data matched.csv --treatment treat --weight weight --outcome reoffended --kind binary --covariates age,ogrs3 --bootstrap 2000 --out adjusted
          jdl effect --data matched.csv --treatment treat --weight weight --outcome reoffences --kind count --cluster pair --out counts
          jdl effect --data matched.csv --treatment treat --weight weight --outcome days --event reoffended --kind time --out time
        """;

    public static Command Create(CommandContext context)
    {
        var options = new EffectOptions();
        var command = new ExampleCommand(
            "effect",
            "Compare an outcome between the groups of any CSV file: every variance convention, ratios, adjusted effects, models of counts, times to an event.",
            Examples);
        foreach (var option in options.All) command.Options.Add(option);
        command.Handle(context, (parsed, _) => Run(context, options.Read(parsed)));
        return command;
    }

    private static int Run(CommandContext context, EffectRequest request)
    {
        var data = EffectData.Read(request);
        var path = Path.Combine(request.Out, "results.json");
        if (data.Missing > 0) context.Error.WriteLine(FormattableString.Invariant($"! {data.Missing} of {data.Rows} people have no value of {request.Outcome} and are left out."));
        if (request.IsTime)
        {
            var sample = data.Times();
            if (sample.TreatedPeople == 0 || sample.ComparisonPeople == 0)
                throw new DataRefusedException($"{data.File}: one of the groups has nobody with a time and a weight, so there is nothing to compare.");
            var times = SurvivalComparison.Of(sample, request.Limit);
            AtomicFile.Write(path, TimeEffectJson.Write(request.Outcome, data.Missing, sample, times));
            EffectSummary.Print(context, sample, times, request.Limit);
        }
        else
        {
            var analysis = EffectAnalysis.Of(data.Input(), request.Settings);
            if (analysis.Means.Treated.People == 0 || analysis.Means.Comparison.People == 0)
                throw new DataRefusedException($"{data.File}: {analysis.Means.WhyUndefined}");
            AtomicFile.Write(path, EffectJson.Write(request.Outcome, request.Kind, data.Missing, analysis, data.CovariateNames));
            EffectSummary.Print(context, analysis, request.Kind);
        }

        context.Out.WriteLine($"Everything in {path}");
        return ExitCode.Done;
    }
}
