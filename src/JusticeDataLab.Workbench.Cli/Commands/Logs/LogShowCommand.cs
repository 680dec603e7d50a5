using System.CommandLine;
using JusticeDataLab.Workbench.Cli.Running;
using JusticeDataLab.Workbench.Data.Assurance;
using JusticeDataLab.Workbench.Data.Requests;
using JusticeDataLab.Workbench.Notebooks.Displays.Steps;

namespace JusticeDataLab.Workbench.Cli.Commands.Logs;

/// <summary><c>jdl log show</c>: shows a log, and checks its chain.</summary>
internal static class LogShowCommand
{
    public static Command Create(CommandContext context)
    {
        var request = LogCommand.Request();
        var log = LogCommand.Kind();
        var command = new ExampleCommand("show", "Show a log of a request. Ends with 4 when a line was changed or removed.", "jdl log show requests/JDL-2026-001 --log decisions") { request, log };
        command.Handle(context, (parsed, _) =>
        {
            var name = LogCommand.NameOf(parsed.GetRequiredValue(log));
            var folder = RequestFolder.Open(parsed.GetRequiredValue(request));
            var path = Path.Combine(folder.Path, name);
            var broken = File.Exists(path) ? ChainedLog.FirstBreak(File.ReadAllText(path)) : null;
            context.Out.Profile.Out.Writer.WriteLine(Show.Log(name, RequestLogs.Read(folder.Path, name), broken).ToString());
            return broken is null ? ExitCode.Done : ExitCode.CheckFailed;
        });
        return command;
    }
}
