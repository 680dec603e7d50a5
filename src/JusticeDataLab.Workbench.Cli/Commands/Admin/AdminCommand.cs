using System.CommandLine;
using JusticeDataLab.Workbench.Cli.Running;

namespace JusticeDataLab.Workbench.Cli.Commands.Admin;

/// <summary><c>jdl admin</c>: import administrative data into a database, or describe what a store holds.</summary>
internal static class AdminCommand
{
    public static Command Create(CommandContext context) =>
        new("admin", "Import administrative data into a database, or describe what a store holds.") { ImportCommand.Create(context), DescribeCommand.Create(context) };
}
