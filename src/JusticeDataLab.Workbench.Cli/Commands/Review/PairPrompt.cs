using JusticeDataLab.Workbench.Data.Reviews;
using Spectre.Console;

namespace JusticeDataLab.Workbench.Cli.Commands.Review;

/// <summary>Shows a pair side by side on a terminal, asks, and clears the screen, so that no name stays on it.</summary>
internal sealed class PairPrompt(IAnsiConsole console)
{
    public PairAnswer Ask(NamedPair named, string? objection, int left)
    {
        console.Clear();
        var table = new Table().Border(TableBorder.Rounded).AddColumns("", "Submitted", "Register");
        foreach (var field in named.Fields) table.AddRow(Cell(field.Name.Replace('_', ' ')), Cell(field.Cohort), Cell(field.Register));
        console.MarkupLineInterpolated($"Cohort row {named.Pair.RowNumber}; pairs left: {left}");
        console.Write(table);
        console.WriteLine(FormattableString.Invariant($"{named.Levels}; weight {named.Pair.Weight:0.0}"));
        if (objection is not null) console.MarkupLineInterpolated($"[red]{objection}[/]");
        var answer = console.Prompt(new SelectionPrompt<PairAnswer>().Title("The same person?").AddChoices(Enum.GetValues<PairAnswer>()).UseConverter(Words));
        console.Clear();
        return answer;
    }

    private static Text Cell(string text) => new(text);

    private static string Words(PairAnswer answer) => answer switch
    {
        PairAnswer.Accept => "Accept: one person",
        PairAnswer.Reject => "Reject: two people",
        PairAnswer.Unsure => "Unsure: leave it open",
        PairAnswer.Later => "Later: do not record anything",
        _ => "Stop",
    };
}
