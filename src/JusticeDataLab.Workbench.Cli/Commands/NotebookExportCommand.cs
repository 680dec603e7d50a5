using System.CommandLine;
using JusticeDataLab.Workbench.Cli.Running;
using JusticeDataLab.Workbench.Data.Files;
using JusticeDataLab.Workbench.Notebooks.Documents;
using JusticeDataLab.Workbench.Notebooks.Documents.Export;
using JusticeDataLab.Workbench.Notebooks.Hosting.Suites;
using Spectre.Console;

namespace JusticeDataLab.Workbench.Cli.Commands;

/// <summary><c>jdl notebook export</c>: notebooks as text for review, or as pages to read.</summary>
internal static class NotebookExportCommand
{
    private static readonly Choices<string> Forms = new("--to", ("cs", ".cs"), ("html", ".html"));

    public static ExampleCommand Create(CommandContext context)
    {
        var path = new Argument<string>("path") { Description = "A notebook, or a folder of notebooks." };
        var to = new Option<string>("--to") { Description = $"What to write: {Forms.Help}. cs is text for review without outputs, html a page with them.", DefaultValueFactory = _ => "html" };
        var output = new Option<string?>("--out") { Description = "Folder to write to; beside each notebook by default." };
        var command = new ExampleCommand(
            "export",
            "Write notebooks as C# text for review, or as HTML pages.",
            "jdl notebook export notebooks --to cs --out review")
        {
            path, to, output,
        };
        command.Handle(context, (parsed, _) =>
        {
            var extension = Forms.Parse(parsed.GetRequiredValue(to));
            var given = parsed.GetRequiredValue(path);
            if (!File.Exists(given) && !Directory.Exists(given)) throw new UsageException($"There is no notebook or folder '{given}'.");
            foreach (var notebook in Directory.Exists(given) ? NotebookSuite.Find(given) : [given])
            {
                var folder = Directory.Exists(given) ? Path.GetRelativePath(given, Path.GetDirectoryName(notebook)!) : ".";
                var target = parsed.GetValue(output) is { } chosen ? Path.Combine(chosen, folder) : Path.GetDirectoryName(Path.GetFullPath(notebook))!;
                var file = Path.GetFullPath(Path.Combine(target, Path.GetFileNameWithoutExtension(notebook) + extension));
                AtomicFile.Write(file, Text(notebook, extension));
                context.Out.WriteLine(Path.GetRelativePath(Directory.GetCurrentDirectory(), file));
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static string Text(string notebook, string extension)
    {
        var document = NotebookReader.Read(notebook);
        return extension == ".cs" ? PercentText.Write(document) : NotebookPage.Write(document, Path.GetFileName(notebook));
    }
}
