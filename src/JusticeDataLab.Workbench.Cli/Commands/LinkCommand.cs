using System.CommandLine;
using System.Globalization;
using JusticeDataLab.Workbench.Cli.Running;
using JusticeDataLab.Workbench.Core.Cohorts;
using JusticeDataLab.Workbench.Core.Cohorts.Columns;
using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Linkage.Deterministic;
using JusticeDataLab.Workbench.Core.Linkage.Models;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Data.Csv;
using JusticeDataLab.Workbench.Data.Files;
using JusticeDataLab.Workbench.Data.Linkage;

namespace JusticeDataLab.Workbench.Cli.Commands;

/// <summary><c>jdl link</c>: finds the people of any list in a store or a flat register.</summary>
internal static class LinkCommand
{
    private static readonly Choices<LinkageEngine> Engines = new(
        "--engine", ("probabilistic", LinkageEngine.Probabilistic), ("deterministic", LinkageEngine.Deterministic));

    private static readonly Choices<ModelTrainingKind> Trainings = new(
        "--train", ("cohort", ModelTrainingKind.Cohort), ("preset", ModelTrainingKind.Preset));

    // Nothing leaves this command under a pseudonym, so no request's secret is needed.
    private static readonly PersonKeyring Keyring = new(new byte[32]);

    public static Command Create(CommandContext context)
    {
        var cohort = new Option<string>("--cohort") { Description = "People to find: a CSV or XLSX file with a surname or forename column.", Required = true };
        var register = new Option<string>("--register") { Description = "Where to find them: administrative data, a prepared register (.jdlreg), or one flat CSV file with person_id, forename, middle, surname, dob, gender, pnc_id, prison_number.", Required = true };
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
        SettingsRules.Require(settings);
        // The two files are read side by side; what is wrong with the cohort is said first.
        var (records, people) = ShareProgress.Show(context, "Reading the register", progress =>
        {
            var opening = Task.Run(() => RegisterSource.Open(register, CohortRecordReader.AssumedExtractYear, progress, cancellation), cancellation);
            return (Records(cohort), opening.GetAwaiter().GetResult());
        });
        var linked = settings.Engine == LinkageEngine.Deterministic
            ? DeterministicLinker.Link(records, people.AsPeople(), Keyring, settings)
            : ShareProgress.Show(context, "Comparing people", progress => ProbabilisticLinker.Link(records, people, Keyring, settings, progress, cancellation));
        Write(linked, output);
        Print(context, linked, output);
        return ExitCode.Done;
    }

    private static IReadOnlyList<CohortRecord> Records(string cohort)
    {
        var table = CohortFileReader.Read(cohort);
        var mapping = ColumnMapping.Of(table.Headers);
        if (!mapping.Has(CohortField.Surname) && !mapping.Has(CohortField.Forename))
            throw new CohortFileException(Path.GetFileName(cohort), 0, "There is neither a surname nor a forename column", "Name one of them so that people can be looked for.");
        var records = CohortRecordReader.ReadAll(table);
        return records.Count > 0 ? records : throw new CohortFileException(Path.GetFileName(cohort), null, "The file has no people", "Send one row for each person.");
    }

    private static void Write(LinkedCohort linked, string output)
    {
        AtomicFile.Write(Path.Combine(output, "links.csv"), LinkTables.Links(linked));
        AtomicFile.Write(Path.Combine(output, "levels.csv"), LinkTables.Levels(linked));
        if (linked.Model is { } model) AtomicFile.Write(Path.Combine(output, "model.json"), LinkageJson.Model(model));
        AtomicFile.Write(Path.Combine(output, "summary.json"), LinkageJson.Summary(linked));
    }

    private static void Print(CommandContext context, LinkedCohort linked, string output)
    {
        var text = context.Out.Profile.Out.Writer;
        string Number(double number) => number.ToString("N0", CultureInfo.InvariantCulture);
        text.WriteLine($"{Number(linked.Linked)} of {Number(linked.Links.Count)} people linked; {Number(linked.CountOf(LinkStatus.Review))} for review, {Number(linked.CountOf(LinkStatus.ClaimedTwice))} claimed twice, {Number(linked.CountOf(LinkStatus.NotFound))} not found among {Number(linked.RegisterPeople)}.");
        if (linked is { Model: { } model, ExpectedFalseLinks: { } wrong })
        {
            text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Expected among the links: {wrong:0.0} wrong ones. Estimated share on the register: {model.OnRegister:0.0%}."));
            if (!model.Converged) text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"The model had not settled after {model.Iterations} rounds (last change {model.LastChange:0.0000}): compare with --train preset."));
        }

        text.WriteLine($"Written: {Path.Combine(output, "links.csv")}");
    }
}
