using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace JusticeDataLab.Workbench.Cli.Running;

/// <summary>A command whose help ends with an example that can be typed as it stands.</summary>
internal sealed class ExampleCommand(string name, string description, string example) : Command(name, description)
{
    private string Example => example;

    /// <summary>Lets the help of every command below a root show its example.</summary>
    public static void ShowExamples(RootCommand root)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        if (help.Action is HelpAction usual) help.Action = new HelpWithExample(usual);
    }

    private sealed class HelpWithExample(HelpAction usual) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            var exit = usual.Invoke(parseResult);
            if (parseResult.CommandResult.Command is ExampleCommand command)
            {
                parseResult.InvocationConfiguration.Output.WriteLine("Example:");
                parseResult.InvocationConfiguration.Output.WriteLine("  " + command.Example);
            }

            return exit;
        }
    }
}
