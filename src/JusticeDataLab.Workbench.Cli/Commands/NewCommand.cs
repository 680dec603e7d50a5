using System.CommandLine;
using JusticeDataLab.Workbench.Cli.Running;
using JusticeDataLab.Workbench.Core.Requests;
using Spectre.Console;

namespace JusticeDataLab.Workbench.Cli.Commands;

/// <summary><c>jdl new</c>: a request folder with its cohort, settings and notebooks.</summary>
internal static class NewCommand
{
    public static Command Create(CommandContext context)
    {
        var id = new Argument<string>("id") { Description = "Identifier of the request, for example JDL-2026-001." };
        var cohort = new Option<string>("--cohort") { Description = "Cohort file.", Required = true };
        var store = new Option<string>("--admin") { Description = "Administrative data: a snapshot folder, a file that ends in .sqlite, or postgres:SERVICE.", Required = true };
        var organisation = new Option<string>("--organisation") { Description = "The organisation.", DefaultValueFactory = _ => "Organisation not yet recorded" };
        var service = new Option<string>("--service") { Description = "The service.", DefaultValueFactory = _ => "Service not yet recorded" };
        var delivery = new Option<string>("--delivery") { Description = "Where the service works: custody, community, after-release or both.", DefaultValueFactory = _ => "community" };
        var output = new Option<string?>("--out") { Description = "Folder to make; requests/ID when left out." };
        var command = new ExampleCommand(
            "new",
            "Make a request folder with its notebooks.",
            "jdl new JDL-2026-001 --cohort cohort.csv --admin snapshot --organisation \"Example Trust\" --service \"Example mentoring\" --delivery after-release")
        {
            id, cohort, store, organisation, service, delivery, output,
        };
        command.Handle(context, (parsed, _) =>
        {
            var name = parsed.GetRequiredValue(id);
            var folder = parsed.GetValue(output) ?? Path.Combine("requests", name);
            NewRequest.Create(
                folder,
                new NewRequest.Details(
                    name,
                    parsed.GetRequiredValue(cohort),
                    parsed.GetRequiredValue(store),
                    parsed.GetRequiredValue(organisation),
                    parsed.GetRequiredValue(service),
                    CodeText.Parse(typeof(DeliverySetting), parsed.GetRequiredValue(delivery)) as DeliverySetting?
                        ?? throw new UsageException("--delivery must be custody, community, after-release or both.")));
            context.Out.MarkupLineInterpolated($"Request {name} in {folder}. Complete {Path.Combine(folder, "request.json")}, then open {Path.Combine(folder, "notebooks", "01-validate-submission.ipynb")} or run: jdl run {folder}");
            return ExitCode.Done;
        });
        return command;
    }
}
