using System.CommandLine;
using JusticeDataLab.Workbench.Cli.Running;
using JusticeDataLab.Workbench.Notebooks.Kernel;
using JusticeDataLab.Workbench.Notebooks.Kernel.Installation;
using JusticeDataLab.Workbench.Notebooks.Kernel.Messages;
using Spectre.Console;

namespace JusticeDataLab.Workbench.Cli.Commands;

/// <summary><c>jdl kernel</c>: make the workbench's C# kernel known to Jupyter, or run it.</summary>
internal static class KernelCommand
{
    public static Command Create(CommandContext context) =>
        new("kernel", "The C# kernel for Jupyter and VS Code.") { Install(context), Uninstall(context), Start(context) };

    private static ExampleCommand Install(CommandContext context)
    {
        var prefix = Prefix();
        var claim = new Option<bool>("--claim-net-csharp") { Description = "Also answer to the name .net-csharp, which the notebooks carry, where .NET Interactive is not installed." };
        var replace = new Option<bool>("--replace") { Description = "Take the place of a kernel of the same name that another program installed." };
        var command = new ExampleCommand(
            "install",
            "Make the kernel known to Jupyter and VS Code, for this user only. It starts this copy of the program.",
            "jdl kernel install --claim-net-csharp")
        {
            prefix, claim, replace,
        };
        command.Handle(context, (parsed, _) =>
        {
            var data = Data(parsed.GetValue(prefix));
            string[] names = parsed.GetValue(claim) ? [KernelSpecification.Name, KernelSpecification.InteractiveName] : [KernelSpecification.Name];
            foreach (var name in names)
            {
                try
                {
                    context.Out.WriteLine($"{name}: {KernelSpecification.Install(data, name, StartCommand(), parsed.GetValue(replace))}");
                }
                catch (InvalidOperationException fault)
                {
                    throw new UsageException(fault.Message);
                }
            }

            context.Error.MarkupLine("[grey]Choose “Justice Data Lab (C#)” as the kernel in Jupyter or VS Code.[/]");
            return ExitCode.Done;
        });
        return command;
    }

    private static ExampleCommand Uninstall(CommandContext context)
    {
        var prefix = Prefix();
        var command = new ExampleCommand("uninstall", "Remove what install wrote.", "jdl kernel uninstall") { prefix };
        command.Handle(context, (parsed, _) =>
        {
            var data = Data(parsed.GetValue(prefix));
            var removed = new[] { KernelSpecification.Name, KernelSpecification.InteractiveName }.Where(name => KernelSpecification.Uninstall(data, name)).ToArray();
            context.Out.WriteLine(removed.Length == 0 ? "There was no kernel of the workbench to remove." : $"Removed {string.Join(", ", removed)}.");
            return ExitCode.Done;
        });
        return command;
    }

    private static ExampleCommand Start(CommandContext context)
    {
        var file = new Argument<string>("connection-file") { Description = "The file that says where to listen. Jupyter writes it." };
        var command = new ExampleCommand(
            "start",
            "Run the kernel. Jupyter does this; nobody needs to type it.",
            "jdl kernel start connection.json")
        {
            file,
        };
        command.Handle(context, (parsed, cancellation) =>
        {
            Run(parsed.GetRequiredValue(file), context.Clock, cancellation).GetAwaiter().GetResult();
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task Run(string file, TimeProvider clock, CancellationToken cancellation)
    {
        try
        {
            await using var server = new KernelServer(ConnectionFile.Read(file), Directory.GetCurrentDirectory(), clock);
            using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            var orphaned = ParentWatch.WaitAsync(ending.Token);
            await Task.WhenAny(server.RunAsync(ending.Token), orphaned);
            await ending.CancelAsync();
        }
        catch (ConnectionFileException fault)
        {
            throw new UsageException(fault.Message);
        }
    }

    private static Option<string?> Prefix() => new("--prefix") { Description = "A Python environment to install into, instead of the user's own folder." };

    private static string Data(string? prefix) => prefix is null ? JupyterFolders.UserData() : JupyterFolders.OfPrefix(prefix);

    /// <summary>The command that starts this copy of the program, whether it was built with a launcher or runs under <c>dotnet</c>.</summary>
    private static string[] StartCommand()
    {
        var program = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "jdl.exe" : "jdl");
        return File.Exists(program) ? [program, "kernel", "start"] : ["dotnet", Path.Combine(AppContext.BaseDirectory, "jdl.dll"), "kernel", "start"];
    }
}
