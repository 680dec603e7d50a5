using System.CommandLine;
using System.CommandLine.Invocation;
using JusticeDataLab.Workbench.Cli.Commands;
using JusticeDataLab.Workbench.Cli.Commands.Admin;
using JusticeDataLab.Workbench.Cli.Commands.Effect;
using JusticeDataLab.Workbench.Cli.Commands.Logs;
using JusticeDataLab.Workbench.Cli.Commands.Psm;
using JusticeDataLab.Workbench.Cli.Commands.Publication;
using JusticeDataLab.Workbench.Cli.Commands.Review;
using JusticeDataLab.Workbench.Cli.Commands.SignOffs;
using JusticeDataLab.Workbench.Cli.Running;
using Spectre.Console;

namespace JusticeDataLab.Workbench.Cli;

/// <summary>The command line of the workbench.</summary>
internal static class Program
{
    public static int Main(string[] arguments) => Run(arguments, CommandContext.OfProcess());

    /// <summary>Runs one command; tests call it with consoles of their own.</summary>
    public static int Run(IReadOnlyList<string> arguments, CommandContext context)
    {
        var root = new RootCommand("jdl: work Justice Data Lab requests from cohort file to publication.")
        {
            DemoCommand.Create(context),
            SynthCommand.Create(context),
            AdminCommand.Create(context),
            NewCommand.Create(context),
            ValidateCommand.Create(context),
            LinkCommand.Create(context),
            PrepareRegisterCommand.Create(context),
            ReviewCommand.Create(context),
            PsmCommand.Create(context),
            SearchCommand.Create(context),
            EffectCommand.Create(context),
            RunCommand.Create(context),
            PublicationCommand.Create(context),
            ExplainCommand.Create(context),
            ReproduceCommand.Create(context),
            CompareCommand.Create(context),
            BundleCommand.Create(context),
            LogCommand.Create(context),
            SignOffCommand.Create(context),
            SimulateCommand.Create(context),
            NotebookCommand.Create(context),
            KernelCommand.Create(context),
            CommandRunner.Debug,
        };
        ExampleCommand.ShowExamples(root);
        var parsed = root.Parse(arguments);
        if (parsed.Action is not ParseErrorAction) return parsed.Invoke(new InvocationConfiguration { Output = context.Out.Profile.Out.Writer, Error = context.Error.Profile.Out.Writer });

        foreach (var error in parsed.Errors) context.Error.WriteLine($"jdl: {error.Message}");
        context.Error.WriteLine("Try: jdl --help");
        return ExitCode.WrongUsage;
    }
}
