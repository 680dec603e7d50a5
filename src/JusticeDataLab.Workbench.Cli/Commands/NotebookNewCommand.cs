using System.CommandLine;
using JusticeDataLab.Workbench.Cli.Running;
using JusticeDataLab.Workbench.Notebooks.Documents;
using Spectre.Console;

namespace JusticeDataLab.Workbench.Cli.Commands;

/// <summary><c>jdl notebook new</c>: a notebook to begin with.</summary>
internal static class NotebookNewCommand
{
    private const string Request = "requests/reduction";

    public static ExampleCommand Create(CommandContext context)
    {
        var path = new Argument<string>("path") { Description = "Path of the new notebook: lower-case letters, digits and hyphens." };
        var title = new Option<string>("--title") { Description = "Its title.", DefaultValueFactory = _ => "A step of my own" };
        var question = new Option<string>("--question") { Description = "The question it answers.", DefaultValueFactory = _ => "What do I want to know?" };
        var command = new ExampleCommand(
            "new",
            "Begin a notebook that runs as it is and passes every check.",
            "jdl notebook new notebooks/09-ages.ipynb --title Ages --question \"How old are the people?\"")
        {
            path, title, question,
        };
        command.Handle(context, (parsed, _) =>
        {
            var file = Path.GetFullPath(parsed.GetRequiredValue(path));
            if (Path.GetExtension(file) != ".ipynb") throw new UsageException("The notebook's name must end in .ipynb.");
            if (File.Exists(file)) throw new UsageException($"There is a notebook '{parsed.GetRequiredValue(path)}' already.");
            var folder = Path.GetDirectoryName(file)!;
            var notebook = NotebookTemplate.Create(
                parsed.GetRequiredValue(title), parsed.GetRequiredValue(question), From(folder, ProductFiles.NotebookLibrary()), From(folder, Path.Combine(ProductFiles.Samples(), Request)));
            Directory.CreateDirectory(folder);
            NotebookWriter.WriteFile(notebook, file);
            context.Out.MarkupLineInterpolated($"Run it, or open it in Jupyter or VS Code: {parsed.GetRequiredValue(path)}");
            return ExitCode.Done;
        });
        return command;
    }

    private static string From(string folder, string path) => Path.GetRelativePath(folder, path).Replace('\\', '/');
}
