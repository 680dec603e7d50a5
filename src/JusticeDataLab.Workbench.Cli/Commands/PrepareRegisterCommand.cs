using System.CommandLine;
using System.Globalization;
using JusticeDataLab.Workbench.Cli.Running;
using JusticeDataLab.Workbench.Core.Cohorts;
using JusticeDataLab.Workbench.Data.Linkage;

namespace JusticeDataLab.Workbench.Cli.Commands;

/// <summary><c>jdl prepare-register</c>: encodes a register once, for linking many cohorts to it.</summary>
internal static class PrepareRegisterCommand
{
    public static Command Create(CommandContext context)
    {
        var source = new Argument<string>("source") { Description = "Administrative data, or one flat CSV file of people." };
        var output = new Option<string>("--out") { Description = $"File to write; its name must end in {RegisterSnapshotFile.Extension}. It holds names: only its owner may read it.", Required = true };
        var command = new ExampleCommand(
            "prepare-register",
            "Encode a register once, so that linking to it starts in a moment.",
            "jdl prepare-register data-samples/admin --out register.jdlreg") { source, output };
        command.Handle(context, (parsed, cancellation) => Run(context, parsed.GetRequiredValue(source), parsed.GetRequiredValue(output), cancellation));
        return command;
    }

    private static int Run(CommandContext context, string source, string output, CancellationToken cancellation)
    {
        if (!output.EndsWith(RegisterSnapshotFile.Extension, StringComparison.OrdinalIgnoreCase))
            throw new UsageException($"--out must end in {RegisterSnapshotFile.Extension}, by which jdl link knows a prepared register.");
        var register = ShareProgress.Show(context, "Reading the register", progress => RegisterSource.Open(source, CohortRecordReader.AssumedExtractYear, progress, cancellation));
        RegisterSnapshotFile.Write(output, register);
        context.Out.Profile.Out.Writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{register.People:N0} people with {register.Records:N0} different records prepared in {output}. It holds names: delete it when the requests are done."));
        return ExitCode.Done;
    }
}
