using System.CommandLine;
using System.Text.Json;
using JusticeDataLab.Workbench.Cli.Running;
using JusticeDataLab.Workbench.Data.Import;
using JusticeDataLab.Workbench.Data.Stores;
using Spectre.Console;

namespace JusticeDataLab.Workbench.Cli.Commands.Admin;

/// <summary><c>jdl admin import</c>: checks an extract and loads it into SQLite or PostgreSQL.</summary>
internal static class ImportCommand
{
    public static Command Create(CommandContext context)
    {
        var source = new Argument<string>("source") { Description = "The extract: a snapshot folder, or another store." };
        var target = new Option<string>("--to") { Description = "Where to load it: a file that ends in .sqlite, or postgres:SERVICE. What is there is replaced when all is loaded.", Required = true };
        var json = new Option<bool>("--json") { Description = "Print what was loaded, or the problems, as JSON." };
        var command = new ExampleCommand(
            "import",
            "Check an extract of administrative data and load it into SQLite or PostgreSQL.",
            "jdl admin import extract --to register.sqlite")
        {
            source, target, json,
        };
        command.Handle(context, (parsed, cancellation) =>
        {
            var (from, to) = (StoreName.Parse(parsed.GetRequiredValue(source)), StoreName.Parse(parsed.GetRequiredValue(target)));
            if (to.Kind == StoreKind.Folder) throw new UsageException("--to must be a file that ends in .sqlite, or postgres:SERVICE.");
            if (from == to) throw new UsageException("--to must name another store than the source.");
            var result = TableProgress.Show(context, progress => StoreImport.Run(from, to, progress, cancellation));
            if (parsed.GetValue(json)) context.Out.WriteLine(Json(result));
            else Print(context, result, to);
            if (result.Problems.Count > 0)
                throw new DataRefusedException(FormattableString.Invariant($"The extract has problems of {result.Problems.Count} kinds and was not loaded: correct the extract and import it again."));
            return ExitCode.Done;
        });
        return command;
    }

    private static void Print(CommandContext context, ImportResult result, StoreName target)
    {
        if (result.Snapshot is { } snapshot)
        {
            context.Out.MarkupLine(FormattableString.Invariant($"Loaded {snapshot.Tables.Sum(entry => entry.Rows):N0} rows about {snapshot.Tables[0].Rows:N0} people into {Markup.Escape(target.Text)}"));
            return;
        }

        var table = new Table().Border(TableBorder.Rounded).AddColumns("Table", "Column", "Rule", "Rows", "For example rows");
        foreach (var problem in result.Problems)
            table.AddRow(problem.Table, problem.Column, Markup.Escape(problem.Rule), Count(problem), string.Join(", ", problem.Rows.Select(Whole)) + (problem.Count > problem.Rows.Count ? ", …" : ""));
        context.Out.Write(table);
    }

    private static string Count(ImportProblem problem) => problem.Count == 0 ? "" : Whole(problem.Count);

    private static string Whole(long number) => number.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);

    private static string Json(ImportResult result) => JsonSerializer.Serialize(new
    {
        loaded = result.Snapshot is not null,
        tables = result.Snapshot?.Tables.Select(table => new { name = table.Name, rows = table.Rows, sha256 = table.Sha256 }) ?? [],
        problems = result.Problems.Select(problem => new { table = problem.Table, column = problem.Column, rule = problem.Rule, rows = problem.Count, examples = problem.Rows }),
    });
}
