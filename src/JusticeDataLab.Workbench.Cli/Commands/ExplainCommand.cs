using System.CommandLine;
using JusticeDataLab.Workbench.Cli.Running;
using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Notebooks.Displays.Steps;
using JusticeDataLab.Workbench.Notebooks.Sessions;

namespace JusticeDataLab.Workbench.Cli.Commands;

/// <summary><c>jdl explain</c>: which records made the index date, covariates and outcomes of one person.</summary>
internal static class ExplainCommand
{
    public static Command Create(CommandContext context)
    {
        var request = new Argument<string>("request") { Description = "Folder of the request." };
        var row = new Option<int?>("--row") { Description = "Row of the cohort file; 1 is the first below the header." };
        var person = new Option<string?>("--person") { Description = "Pseudonym of a person, as links.csv shows it: 64 hexadecimal digits." };
        var store = new Option<string?>("--store") { Description = "Administrative data to use in place of those that the request names." };
        var command = new ExampleCommand(
            "explain",
            "Show which records made the index date, covariates and outcomes of one person, under a pseudonym.",
            "jdl explain requests/JDL-2026-001 --row 12")
        {
            request, row, person, store,
        };
        command.Handle(context, (parsed, cancellation) =>
        {
            var (wantedRow, wantedPerson) = (parsed.GetValue(row), parsed.GetValue(person));
            if (wantedRow is null == wantedPerson is null) throw new UsageException("Give either --row or --person.");
            var analysis = RequestSession.Open(parsed.GetRequiredValue(request), parsed.GetValue(store), new StepReporter(context), cancellation).Analysis;
            if (wantedRow is { } number && (number < 1 || number > analysis.Validate().RowCount))
                throw new UsageException(FormattableString.Invariant($"--row must be from 1 to {analysis.Validate().RowCount}."));
            var explanation = wantedRow is { } found ? analysis.Explain(found) : Find(analysis, wantedPerson!);
            context.Out.Profile.Out.Writer.WriteLine(Show.Person(explanation).ToString());
            return ExitCode.Done;
        });
        return command;
    }

    private static Core.AnalysisSets.Explanations.PersonExplanation Find(RequestAnalysis analysis, string person)
    {
        try
        {
            return analysis.Explain(new PersonKey(person));
        }
        catch (ArgumentException unknown)
        {
            throw new UsageException($"--person: {unknown.Message.Split(" (Parameter")[0]}");
        }
    }
}
