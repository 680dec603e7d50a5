using System.CommandLine;
using JusticeDataLab.Workbench.Cli.Running;
using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Core.Matching.Search;
using JusticeDataLab.Workbench.Core.Propensity;
using JusticeDataLab.Workbench.Data.Analyses;
using JusticeDataLab.Workbench.Data.Files;
using Spectre.Console;

namespace JusticeDataLab.Workbench.Cli.Commands.Psm;

/// <summary><c>jdl search</c>: specifications of a match side by side, without a look at outcomes.</summary>
internal static class SearchCommand
{
    private static readonly Choices<MatchingMethod> Methods = new(
        "--methods", ("radius", MatchingMethod.Radius), ("nearest", MatchingMethod.Nearest), ("kernel", MatchingMethod.Kernel));

    private static readonly Option<string> Data = new("--data") { Description = "Data, one row a person (CSV).", Required = true };
    private static readonly Option<string> Id = new("--id") { Description = "Column with a different key for every person.", Required = true };
    private static readonly Option<string> Treatment = new("--treatment") { Description = "Column that is 1 for the treated and 0 for the comparison pool.", Required = true };
    private static readonly Option<string> Covariates = new("--covariates") { Description = "Columns of every model and of the balance that is judged: a,b,c.", Required = true };
    private static readonly Option<string?> Factors = new("--factors") { Description = "Columns that hold categories, with the reference level if it is not to be the most frequent: x,y:level." };
    private static readonly Option<string?> TermSets = new("--term-sets") { Description = "Sets of further terms to try, beside none: \"age^2;age^2,age:sex\"." };
    private static readonly Option<string> MethodList = new("--methods") { Description = "Methods to try: radius, nearest, kernel.", HelpName = "a,b", DefaultValueFactory = _ => "radius,nearest" };
    private static readonly Option<string> Calipers = new("--calipers") { Description = "Calipers to try, in standard deviations of the logit.", HelpName = "x,y", DefaultValueFactory = _ => "0.05,0.1,0.2" };
    private static readonly Option<string?> Exact = new("--exact") { Description = "Columns on which matched people must agree: a,b." };
    private static readonly Option<string> Out = new("--out") { Description = "Folder for search.csv.", Required = true };

    public static Command Create(CommandContext context)
    {
        var command = new ExampleCommand(
            "search",
            "Try specifications of a match on balance, people matched and effective sample size. Outcomes are not looked at, and the choice is yours.",
            "jdl search --data people.csv --id id --treatment treat --covariates age,sex --factors sex --term-sets \"age^2\" --calipers 0.1,0.2 --out searched");
        foreach (var option in (Option[])[Data, Id, Treatment, Covariates, Factors, TermSets, MethodList, Calipers, Exact, Out]) command.Add(option);
        command.Handle(context, (parsed, _) => Run(context, parsed));
        return command;
    }

    private static int Run(CommandContext context, ParseResult parsed)
    {
        IReadOnlyList<string>[] sets = [[], .. (parsed.GetValue(TermSets) ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries).Select(set => OptionText.List("--term-sets", set))];
        var request = Request(parsed) with { Terms = [.. sets.SelectMany(set => set).Distinct()] };
        PsmRules.Check(request, _ => false);
        var data = PsmData.Read(request);
        var subject = data.Specification();
        var grid = new SpecificationGrid([.. sets.Select(set => new TermSet(string.Join(' ', set), [.. set.SelectMany(data.Term)]))], [.. Ways(parsed)]);
        var results = SpecificationSearch.Run(subject, grid);
        var folder = parsed.GetRequiredValue(Out);
        AtomicFile.Write(Path.Combine(folder, "search.csv"), SearchTable.Write(results));
        Print(context, results);
        context.Out.MarkupLineInterpolated($"[bold]Table in {Path.Combine(folder, "search.csv")}[/]");
        context.Out.WriteLine("Choose one that none betters, and write the choice and its reason into decisions.jsonl before outcomes are looked at.");
        return ExitCode.Done;
    }

    private static PsmRequest Request(ParseResult parsed) => new()
    {
        Data = parsed.GetRequiredValue(Data),
        Id = parsed.GetRequiredValue(Id),
        Treatment = parsed.GetRequiredValue(Treatment),
        Covariates = OptionText.List("--covariates", parsed.GetValue(Covariates)),
        Factors = [.. OptionText.List("--factors", parsed.GetValue(Factors)).Select(Factor.Parse)],
        Terms = [],
        Score = null,
        Calipers = [],
        Exact = OptionText.List("--exact", parsed.GetValue(Exact)),
        Propensity = new PropensitySettings(),
        Matching = new MatchingSettings(),
        Out = parsed.GetRequiredValue(Out),
    };

    private static IEnumerable<MatchingSettings> Ways(ParseResult parsed) =>
        from method in OptionText.List("--methods", parsed.GetValue(MethodList)).Select(Methods.Parse)
        from width in OptionText.List("--calipers", parsed.GetValue(Calipers)).Select(width => OptionText.NotNegative("--calipers", width))
        select new MatchingSettings { Method = method, Caliper = new Caliper(width, CaliperUnit.StandardDeviations) };

    private static void Print(CommandContext context, IReadOnlyList<SpecificationResult> results)
    {
        var table = new Table().AddColumns("", "terms", "method", "caliper", "matched", "effective size", "largest SMD", "red", "bettered");
        foreach (var result in results)
        {
            table.AddRow(Array.ConvertAll(
                (string[])[
                    FormattableString.Invariant($"{result.Number}"),
                    result.Terms,
                    result.Matching.Method.ToString().ToLowerInvariant(),
                    FormattableString.Invariant($"{result.Matching.Caliper?.Width}"),
                    FormattableString.Invariant($"{result.Matched} of {result.Treated}"),
                    FormattableString.Invariant($"{result.EffectiveSampleSize:0.0}"),
                    FormattableString.Invariant($"{result.Balance?.LargestSmd:0.000}"),
                    FormattableString.Invariant($"{result.Balance?.Red}"),
                    result.IsBettered ? "yes" : "",
                ],
                Markup.Escape));
        }

        context.Out.Write(table);
    }
}
