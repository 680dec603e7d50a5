using System.CommandLine;
using JusticeDataLab.Workbench.Cli.Running;
using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Notebooks.Documents;
using JusticeDataLab.Workbench.Notebooks.Hosting.Suites;
using Spectre.Console;

namespace JusticeDataLab.Workbench.Cli.Commands;

/// <summary><c>jdl notebook</c>: begin notebooks, run them headless and compare their facts, check them, remove their outputs, export them.</summary>
internal static class NotebookCommand
{
    public static Command Create(CommandContext context) => new("notebook", "Begin, run, check, strip and export notebooks.")
    {
        NotebookNewCommand.Create(context), Run(context), Check(context), Strip(context), NotebookExportCommand.Create(context),
    };

    private static ExampleCommand Run(CommandContext context)
    {
        var path = new Argument<string>("path") { Description = "A notebook, or a folder of notebooks." };
        var parameters = new Option<string[]>("--parameter") { Description = "Value of a parameter, as name=value; may be given several times." };
        var write = new Option<bool>("--write") { Description = "Keep the outputs of the run in the notebooks." };
        var accept = new Option<bool>("--accept-facts") { Description = "Make the facts of this run the expected ones." };
        var command = new ExampleCommand(
            "run",
            "Run notebooks top to bottom in a fresh engine and compare their facts with the expected ones.",
            "jdl notebook run notebooks/05-match-and-balance.ipynb")
        {
            path, parameters, write, accept,
        };
        command.Handle(context, (parsed, cancellation) =>
        {
            var options = new NotebookSuiteOptions
            {
                Parameters = Parse(parsed.GetValue(parameters) ?? []),
                SampleDataHash = parsed.GetValue(parameters) is { Length: > 0 } ? null : SampleDataHash(),
                WriteNotebooks = parsed.GetValue(write),
                AcceptFacts = parsed.GetValue(accept),
                Progress = progress => context.Error.MarkupLineInterpolated($"[grey]{progress.File}: {progress.Done} of {progress.Of} cells done[/]"),
            };
            return Print(context, NotebookSuite.RunAsync(Existing(parsed.GetRequiredValue(path)), options, cancellation).GetAwaiter().GetResult());
        });
        return command;
    }

    private static ExampleCommand Check(CommandContext context)
    {
        var path = new Argument<string>("path") { Description = "A notebook, or a folder of notebooks." };
        var command = new ExampleCommand(
            "check",
            "Check notebooks without running them: form, common subset, outputs, and that they compile.",
            "jdl notebook check notebooks")
        {
            path,
        };
        command.Handle(context, (parsed, cancellation) =>
            Print(context, NotebookSuite.Check(Existing(parsed.GetRequiredValue(path)), SampleDataHash(), cancellation)));
        return command;
    }

    private static ExampleCommand Strip(CommandContext context)
    {
        var path = new Argument<string>("path") { Description = "A notebook, or a folder of notebooks." };
        var command = new ExampleCommand(
            "strip",
            "Remove outputs and the record of the run, and put the file in its normal form.",
            "jdl notebook strip requests/JDL-2026-001/notebooks")
        {
            path,
        };
        command.Handle(context, (parsed, _) =>
        {
            var given = Existing(parsed.GetRequiredValue(path));
            var notebooks = Directory.Exists(given) ? NotebookSuite.Find(given) : [given];
            foreach (var notebook in notebooks) NotebookWriter.WriteFile(NotebookReader.Read(notebook).WithoutOutputs(), notebook);
            context.Out.MarkupLineInterpolated($"{notebooks.Count} notebooks without outputs");
            return ExitCode.Done;
        });
        return command;
    }

    private static int Print(CommandContext context, NotebookSuiteResult result)
    {
        context.Out.WriteLine(result.ToText().TrimEnd('\n'));
        return result.Passed ? ExitCode.Done : ExitCode.CheckFailed;
    }

    private static string Existing(string path) => File.Exists(path) || Directory.Exists(path)
        ? path
        : throw new UsageException($"There is no notebook or folder '{path}'.");

    private static string SampleDataHash() => StableHash.HexOfBytes(File.ReadAllBytes(Path.Combine(ProductFiles.Samples(), "manifest.json")));

    private static Dictionary<string, string> Parse(string[] given)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in given)
        {
            var parts = text.Split('=', 2);
            if (parts.Length < 2) throw new UsageException($"--parameter must be name=value, not '{text}'.");
            values[parts[0]] = parts[1];
        }

        return values;
    }
}
