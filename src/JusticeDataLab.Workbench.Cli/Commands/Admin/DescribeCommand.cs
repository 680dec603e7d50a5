using System.CommandLine;
using System.Globalization;
using JusticeDataLab.Workbench.Cli.Running;
using JusticeDataLab.Workbench.Data.Descriptions;
using JusticeDataLab.Workbench.Data.Stores;
using Spectre.Console;

namespace JusticeDataLab.Workbench.Cli.Commands.Admin;

/// <summary><c>jdl admin describe</c>: tables, counts, periods and missing shares of a store.</summary>
internal static class DescribeCommand
{
    public static Command Create(CommandContext context)
    {
        var store = new Argument<string>("store") { Description = "Administrative data: a snapshot folder, a file that ends in .sqlite, or postgres:SERVICE." };
        var json = new Option<bool>("--json") { Description = "Print the description as JSON." };
        var command = new ExampleCommand(
            "describe",
            "Count what a store of administrative data holds, and check it against its description.",
            "jdl admin describe register.sqlite")
        {
            store, json,
        };
        command.Handle(context, (parsed, cancellation) =>
        {
            var name = StoreName.Parse(parsed.GetRequiredValue(store));
            var description = TableProgress.Show(context, progress => StoreDescriber.Describe(name, progress, cancellation));
            if (parsed.GetValue(json)) context.Out.WriteLine(description.ToJson().TrimEnd('\n'));
            else Print(context, description);
            return description.AsDescribed ? ExitCode.Done : ExitCode.CheckFailed;
        });
        return command;
    }

    private static void Print(CommandContext context, StoreDescription description)
    {
        var snapshot = description.Snapshot;
        context.Out.WriteLine($"Extracted on {Day(snapshot.ExtractDate)}{(snapshot.Synthetic ? "; the people are invented" : "")}");
        context.Out.WriteLine($"Index dates from {Day(snapshot.IndexFrom)} to {Day(snapshot.IndexTo)}; convictions complete to {Day(snapshot.ConvictionsCompleteTo)}");
        var tables = new Table().Border(TableBorder.Rounded).AddColumns("Table", "Rows", "People", "Years", "Content");
        foreach (var table in description.Tables)
            tables.AddRow(table.Name, Whole(table.Rows), Whole(table.People), table.FirstYear is { } first ? $"{first} to {table.LastYear}" : "", table.AsDescribed ? "as described" : "[red]not as described[/]");
        context.Out.Write(tables);

        var missing = new Table().Border(TableBorder.Rounded).AddColumns("Column", "Missing");
        foreach (var table in description.Tables)
            foreach (var column in table.Columns.Where(column => column.Missing > 0)) missing.AddRow($"{table.Name}.{column.Name}", Share(column.Missing, table.Rows));
        context.Out.Write(missing);
        if (!description.AsDescribed) context.Out.WriteLine("The content has changed since it was described: import the extract again.");
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Whole(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Share(long part, long whole) => FormattableString.Invariant($"{100.0 * part / whole:0.0}%");
}
