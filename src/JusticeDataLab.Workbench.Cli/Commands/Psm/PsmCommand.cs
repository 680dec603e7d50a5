using System.CommandLine;
using System.Text;
using JusticeDataLab.Workbench.Cli.Running;
using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Data.Analyses;
using Spectre.Console;

namespace JusticeDataLab.Workbench.Cli.Commands.Psm;

/// <summary><c>jdl psm</c>: propensity score, matching and balance on any CSV file.</summary>
internal static class PsmCommand
{
    public static Command Create(CommandContext context)
    {
        var options = new PsmOptions();
        var command = new ExampleCommand(
            "psm",
            "Fit a propensity score, match and assess balance on any CSV file.",
            "jdl psm --data people.csv --id id --treatment treat --covariates age,sex,region --factors sex,region:north --method radius --caliper 0.2 --out matched");
        foreach (var option in options.All) command.Add(option);
        command.Add(RunPrinter.Json);
        command.Handle(context, (parsed, _) => Run(context, options.Read(parsed), parsed.GetValue(RunPrinter.Json)));
        return command;
    }

    private static int Run(CommandContext context, PsmRequest request, bool json)
    {
        var data = PsmData.Read(request);
        var specification = data.Specification();
        var analysis = MatchingAnalysis.Run(specification);
        MatchingFiles.Write(request.Out, data.Ids, specification.Treated, analysis);

        foreach (var warning in analysis.Model?.Warnings ?? []) context.Error.MarkupLineInterpolated($"[yellow]![/] {warning}");
        if (json) context.Out.WriteLine(Encoding.UTF8.GetString(MatchingSummaryJson.Write(analysis)).TrimEnd('\n'));
        else Print(context, request, analysis);
        if (analysis.Sample.TreatedMatched > 0) return ExitCode.Done;
        throw new DataRefusedException($"Nobody can be matched: no treated person has a comparison. See {Path.Combine(request.Out, "summary.json")} for the reasons; a wider --caliper, fewer --exact columns or another --support may help.");
    }

    private static void Print(CommandContext context, PsmRequest request, MatchingAnalysis analysis)
    {
        var sample = analysis.Sample;
        foreach (var step in analysis.Model?.Path ?? [])
        {
            var change = step.Added is { } added ? $"{(added ? '+' : '−')} {step.Term}" : "start";
            context.Out.MarkupLineInterpolated(System.Globalization.CultureInfo.InvariantCulture, $"Step: {change}, {step.Coefficients} coefficients, criterion {step.Criterion:0.000}");
        }

        if (analysis.Model is { } model)
            context.Out.MarkupLine(FormattableString.Invariant($"Model: {model.Rank} coefficients, deviance {model.Deviance:0.000}, AUC {model.AreaUnderCurve:0.000}"));
        context.Out.MarkupLine(FormattableString.Invariant(
            $"Matched: {sample.TreatedMatched} of {sample.Treated} treated with {sample.ComparisonMatched} of {sample.Pool} comparison people, effective sample size {sample.EffectiveSampleSize:0.0}"));
        if (sample.TreatedMatched == 0) return;
        if (analysis.Balance.After.LargestSmd is { } after)
            context.Out.MarkupLine(FormattableString.Invariant($"Balance: largest standardised mean difference {analysis.Balance.Before.LargestSmd:0.000} before, {after:0.000} after"));
        context.Out.MarkupLineInterpolated($"[bold]Tables in {request.Out}[/]");
    }
}
