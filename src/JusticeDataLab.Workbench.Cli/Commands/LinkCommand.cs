using System.CommandLine;
using System.Globalization;
using JusticeDataLab.Workbench.Cli.Running;
using JusticeDataLab.Workbench.Core.Cohorts;
using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Linkage.Models;
using JusticeDataLab.Workbench.Data.Csv;
using JusticeDataLab.Workbench.Data.Files;
using JusticeDataLab.Workbench.Data.Linkage;
using Spectre.Console;

namespace JusticeDataLab.Workbench.Cli.Commands;

/// <summary><c>jdl link</c>: finds the people of any list in a store or a flat register.</summary>
internal static class LinkCommand
{
    private static readonly Choices<LinkageEngine> Engines = new(
        "--engine", ("probabilistic", LinkageEngine.Probabilistic), ("deterministic", LinkageEngine.Deterministic));

    private static readonly Choices<ModelTrainingKind> Trainings = new(
        "--train", ("cohort", ModelTrainingKind.Cohort), ("preset", ModelTrainingKind.Preset));

    public static Command Create(CommandContext context)
    {
        var cohort = new Option<string>("--cohort") { Description = "People to find: a CSV or XLSX file with a surname or forename column.", Required = true };
        var register = new Option<string>("--register") { Description = "Where to find them: administrative data, or one flat CSV file with person_id, forename, middle, surname, dob, gender, pnc_id, prison_number.", Required = true };
        var engine = new Option<string>("--engine") { Description = "How people are found.", HelpName = Engines.Help, DefaultValueFactory = _ => "probabilistic" };
        var train = new Option<string>("--train") { Description = "Whether the model learns from the cohort, or stays as shipped.", HelpName = Trainings.Help, DefaultValueFactory = _ => "cohort" };
        var least = new Option<double?>("--link-probability") { Description = "Least probability of a link; between 0.5 and 1." };
        var output = new Option<string>("--out") { Description = "Folder for links.csv, levels.csv, model.json and summary.json.", Required = true };
        var command = new ExampleCommand(
            "link",
            "Find people in administrative data.",
            "jdl link --cohort cohort.csv --register data-samples/admin --out links") { cohort, register, engine, train, least, output };
        command.Handle(context, (parsed, cancellation) =>
        {
            var settings = new LinkageSettings { Engine = Engines.Parse(parsed.GetRequiredValue(engine)), Training = Trainings.Parse(parsed.GetRequiredValue(train)) };
            if (parsed.GetValue(least) is { } probability) settings = settings with { LinkProbability = probability };
            return Run(context, parsed.GetRequiredValue(cohort), parsed.GetRequiredValue(register), settings, parsed.GetRequiredValue(output), cancellation);
        });
        return command;
    }

    private static int Run(CommandContext context, string cohort, string register, LinkageSettings settings, string output, CancellationToken cancellation)
    {
        var records = CohortRecordReader.ReadAll(CohortFileReader.Read(cohort));
        var keyring = new PersonKeyring(new byte[32]);
        var linked = Directory.Exists(register)
            ? PeopleLinker.Link(records, SnapshotFolder.Open(register), keyring, settings, cancellation)
            : ProbabilisticLinker.Link(records, FlatRegister.Read(register, CohortRecordReader.AssumedExtractYear, null, cancellation), keyring, settings, null, cancellation);
        AtomicFile.Write(Path.Combine(output, "links.csv"), LinkTables.Links(linked));
        AtomicFile.Write(Path.Combine(output, "levels.csv"), LinkTables.Levels(linked));
        if (linked.Model is { } model) AtomicFile.Write(Path.Combine(output, "model.json"), LinkageJson.Model(model));
        AtomicFile.Write(Path.Combine(output, "summary.json"), LinkageJson.Summary(linked));
        context.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{linked.Linked} of {linked.Links.Count} people linked."));
        return ExitCode.Done;
    }
}
