using System.CommandLine;
using JusticeDataLab.Workbench.Cli.Running;
using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Data.Analyses;
using JusticeDataLab.Workbench.Data.Csv;
using JusticeDataLab.Workbench.Data.Files;
using Spectre.Console;

namespace JusticeDataLab.Workbench.Cli.Commands;

/// <summary><c>jdl effect</c>: compares an outcome between the groups of any CSV file, with weights.</summary>
internal static class EffectCommand
{
    private static readonly Choices<OutcomeKind> Kinds = new(
        "--kind", ("binary", OutcomeKind.Binary), ("count", OutcomeKind.Count), ("continuous", OutcomeKind.Continuous));

    private enum OutcomeKind
    {
        Binary,
        Count,
        Continuous,
    }

    public static Command Create(CommandContext context)
    {
        var data = new Option<string>("--data") { Description = "Data, one row a person (CSV).", Required = true };
        var treatment = new Option<string>("--treatment") { Description = "Column that is 1 for the treated and 0 for the comparison group.", Required = true };
        var weight = new Option<string?>("--weight") { Description = "Column of weights; everyone counts 1 without it." };
        var cluster = new Option<string?>("--cluster") { Description = "Column of clusters, such as pairs: adds tests that allow people of one cluster to be alike." };
        var outcome = new Option<string>("--outcome") { Description = "Column of the outcome. People whose cell is empty are left out and counted.", Required = true };
        var kind = new Option<string>("--kind") { Description = "Kind of the outcome: 0 or 1, a whole number from 0, or any number.", HelpName = Kinds.Help, Required = true };
        var output = new Option<string>("--out") { Description = "Folder for results.json.", Required = true };
        var command = new ExampleCommand(
            "effect",
            "Compare an outcome between the groups of any CSV file, under every variance convention.",
            "jdl effect --data matched.csv --treatment treat --weight weight --outcome reoffended --kind binary --out results")
        {
            data, treatment, weight, cluster, outcome, kind, output,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(kind) == "time") result.AddError("--kind time is not offered: compare the share with an event by a day with --kind binary, or days among those with one with --kind continuous.");
        });
        command.Handle(context, (parsed, _) => Run(context, new EffectRequest(
            parsed.GetRequiredValue(data), parsed.GetRequiredValue(treatment), parsed.GetValue(weight), parsed.GetValue(cluster),
            parsed.GetRequiredValue(outcome), Kinds.Parse(parsed.GetRequiredValue(kind)), parsed.GetRequiredValue(output))));
        return command;
    }

    private static int Run(CommandContext context, EffectRequest request)
    {
        var table = CsvTable.Read(request.Data, request.Columns());
        var treated = GroupColumn.Read(table, request.Treatment);
        var values = Values(table, request);
        var weights = Weights(table, request);
        var binary = request.Kind == OutcomeKind.Binary;
        var comparison = MeanComparison.Of(values, treated, weights, binary);
        if (comparison.Treated.People == 0 || comparison.Comparison.People == 0) throw new DataRefusedException($"{table.File}: {comparison.WhyUndefined}");
        var clustered = request.Cluster is { } cluster ? ClusterTests.All(values, treated, weights, table.Texts(cluster)) : [];
        var missing = values.Count(value => value is null);
        var path = Path.Combine(request.Out, "results.json");
        AtomicFile.Write(path, EffectJson.Write(request.Outcome, binary, missing, comparison, clustered));

        if (missing > 0) context.Error.MarkupLineInterpolated($"[yellow]![/] {missing} of {table.Rows} people have no value of {request.Outcome} and are left out.");
        Print(context, comparison);
        context.Out.MarkupLineInterpolated($"[bold]Every convention in {path}[/]");
        return ExitCode.Done;
    }

    private static double?[] Values(CsvTable table, EffectRequest request)
    {
        var values = table.OptionalNumbers(request.Outcome);
        (Predicate<double> allowed, string rule) = request.Kind switch
        {
            OutcomeKind.Binary => (value => value is 0 or 1, "a binary outcome must be 0 or 1."),
            OutcomeKind.Count => (value => value >= 0 && value % 1 == 0, "a count must be a whole number of at least 0. For other numbers say --kind continuous."),
            _ => ((Predicate<double>)(_ => true), ""),
        };
        var row = Array.FindIndex(values, value => value is { } number && !allowed(number));
        if (row < 0) return values;
        throw new CsvTableException(table.File, row + 1, request.Outcome, rule);
    }

    private static double[] Weights(CsvTable table, EffectRequest request)
    {
        if (request.Weight is not { } column)
        {
            var ones = new double[table.Rows];
            Array.Fill(ones, 1);
            return ones;
        }

        var weights = table.Numbers(column);
        var negative = Array.FindIndex(weights, weight => weight < 0);
        return negative < 0 ? weights : throw new CsvTableException(table.File, negative + 1, column, "a weight cannot be below 0.");
    }

    private static void Print(CommandContext context, MeanComparison comparison)
    {
        var (treated, other) = (comparison.Treated, comparison.Comparison);
        context.Out.MarkupLine(FormattableString.Invariant($"Treated: {treated.People} people, mean {treated.Mean:0.0000}"));
        context.Out.MarkupLine(FormattableString.Invariant($"Comparison: {other.People} people (effective sample size {other.EffectiveSampleSize:0.0}), mean {other.Mean:0.0000}"));
        if (comparison.Difference is { } test)
            context.Out.MarkupLine(FormattableString.Invariant($"Difference {test.Estimate:0.0000}, 95% interval {test.Interval.Lower:0.0000} to {test.Interval.Upper:0.0000}, p {test.PValue:0.0000} ({test.Convention})"));
        else context.Out.MarkupLineInterpolated($"No test: {comparison.WhyUndefined}");
    }

    private sealed record EffectRequest(
        string Data, string Treatment, string? Weight, string? Cluster, string Outcome, OutcomeKind Kind, string Out)
    {
        public IEnumerable<WantedColumn> Columns()
        {
            yield return new WantedColumn(Treatment, CellKind.Number);
            yield return new WantedColumn(Outcome, CellKind.OptionalNumber);
            if (Weight is not null) yield return new WantedColumn(Weight, CellKind.Number);
            if (Cluster is not null) yield return new WantedColumn(Cluster, CellKind.Text);
        }
    }
}
