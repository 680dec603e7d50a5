using System.CommandLine;
using JusticeDataLab.Workbench.Cli.Running;
using JusticeDataLab.Workbench.Data.Requests;
using Spectre.Console;

namespace JusticeDataLab.Workbench.Cli.Commands.Review;

/// <summary><c>jdl review decide</c>: decides on one pair.</summary>
internal static class ReviewDecideCommand
{
    /// <summary>How many digits of a pseudonym lists show.</summary>
    public const int ShownDigits = 12;

    private const int FewestDigits = 8;

    public static Command Create(CommandContext context)
    {
        var request = ReviewOptions.Request();
        var row = new Argument<int>("row") { Description = "Row of the cohort file; 1 is the first below the header." };
        var person = new Argument<string>("person") { Description = "The person's pseudonym, or its first digits: at least 8." };
        var decision = new Argument<string>("decision") { Description = "What is decided.", HelpName = string.Join("|", LinkDecisions.Words) };
        var who = ReviewOptions.Who();
        var why = new Option<string>("--why") { Description = "The reason, without anything personal.", Required = true };
        var store = ReviewOptions.Store();
        var command = new ExampleCommand(
            "decide",
            "Decide on one pair.",
            "jdl review decide requests/JDL-2026-001 17 3f2a90c1d4e5 accept --who analyst-7 --why \"date of birth mistyped\"") { request, row, person, decision, who, why, store };
        command.Handle(context, (parsed, cancellation) =>
        {
            var word = parsed.GetRequiredValue(decision);
            if (!LinkDecisions.Words.Contains(word)) throw new UsageException("The decision must be accept, reject or unsure.");
            var beginning = parsed.GetRequiredValue(person);
            if (beginning.Length < FewestDigits) throw new UsageException($"Give at least {FewestDigits} digits of the person's pseudonym.");
            var code = ReviewOptions.Text("--who", parsed.GetRequiredValue(who));
            var reason = ReviewOptions.Text("--why", parsed.GetRequiredValue(why));
            var desk = ReviewDesk.OpenUndecided(context, parsed.GetRequiredValue(request), parsed.GetValue(store), cancellation);
            var number = parsed.GetRequiredValue(row);
            if (desk.Book.Find(number, beginning) is not [var pair])
                throw new UsageException($"Row {number} has no candidate, or several, whose pseudonym begins so: see jdl review list.");
            var taken = desk.Decide(pair.RecordKey, pair.Person, word, code, reason);
            if (word == LinkDecisions.Accept && desk.Book.Contradictions([taken]) is [var contradiction, ..]) throw new UsageException(contradiction);
            desk.Record([taken]);
            context.Out.MarkupLineInterpolated($"Row {number}: {word}");
            return ExitCode.Done;
        });
        return command;
    }
}
