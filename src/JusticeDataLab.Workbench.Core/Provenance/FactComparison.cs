using System.Globalization;
using System.Text;

namespace JusticeDataLab.Workbench.Core.Provenance;

/// <summary>
/// The facts of a run beside the expected ones, name by name. Every fact that differs, is missing or is new is a failure;
/// a conclusion that agrees on a number near its threshold is a warning.
/// </summary>
[TypeFormatterSource]
public sealed class FactComparison
{
    private FactComparison(IReadOnlyList<FactComparisonRow> rows) => Rows = rows;

    /// <summary>One row a fact, in ordinal order of names.</summary>
    public IReadOnlyList<FactComparisonRow> Rows { get; }

    /// <summary>Whether no fact fails. Fragile conclusions alone do not fail.</summary>
    public bool Agrees => Failures == 0;

    /// <summary>Facts that differ, are missing or are new.</summary>
    public int Failures => Rows.Count(row => row.IsFailure);

    /// <summary>Conclusions that agree but are fragile.</summary>
    public int Warnings => Rows.Count(row => row.Verdict == FactVerdict.Fragile);

    /// <summary>
    /// Compares. The rule, tolerance, threshold and unit are the expected fact's; where the run recorded others the fact
    /// differs, so that a loosened tolerance cannot pass unseen.
    /// </summary>
    /// <param name="expected">Facts accepted earlier.</param>
    /// <param name="actual">Facts of the run.</param>
    public static FactComparison Compare(FactBook expected, FactBook actual)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(actual);
        var names = expected.Names.Union(actual.Names, StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return new FactComparison([.. names.Select(name => FactRules.Compare(name, expected.Find(name), actual.Find(name)))]);
    }

    /// <summary>One line: how many facts agree and how many do not.</summary>
    public string Summary
    {
        get
        {
            var parts = new List<string> { Part(FactVerdict.Agrees, "agree") };
            foreach (var (verdict, word) in new[] { (FactVerdict.Fragile, "fragile"), (FactVerdict.Differs, "differ"), (FactVerdict.Missing, "missing"), (FactVerdict.New, "new") })
            {
                if (Rows.Any(row => row.Verdict == verdict)) parts.Add(Part(verdict, word));
            }

            return string.Create(CultureInfo.InvariantCulture, $"{Rows.Count} facts: {string.Join(", ", parts)}");
        }
    }

    /// <summary>The comparison as a text table: fact, expected, actual, what is said about it; then the summary.</summary>
    /// <param name="onlyFindings">Leaves out the facts that agree.</param>
    public string ToText(bool onlyFindings = false)
    {
        var shown = Rows.Where(row => !onlyFindings || row.Verdict != FactVerdict.Agrees).ToList();
        var text = new StringBuilder();
        if (shown.Count > 0)
        {
            List<string[]> lines = [["fact", "expected", "actual", ""], .. shown.Select(Line)];
            var widths = Enumerable.Range(0, 3).Select(column => lines.Max(line => line[column].Length)).ToArray();
            foreach (var line in lines)
            {
                text.Append(string.Join("  ", line.Select((cell, column) => column < 3 ? cell.PadRight(widths[column]) : cell)).TrimEnd()).Append('\n');
            }
        }

        return text.Append(Summary).Append('\n').ToString();
    }

    private static string[] Line(FactComparisonRow row)
    {
        var verdict = row.Verdict switch
        {
            FactVerdict.Agrees => "agrees",
            FactVerdict.Fragile => "fragile",
            FactVerdict.Differs => "DIFFERS",
            FactVerdict.Missing => "MISSING",
            _ => "NEW",
        };
        return [row.Name, row.Expected ?? "-", row.Actual ?? "-", row.Detail.Length == 0 ? verdict : $"{verdict}: {row.Detail}"];
    }

    private string Part(FactVerdict verdict, string word) =>
        string.Create(CultureInfo.InvariantCulture, $"{Rows.Count(row => row.Verdict == verdict)} {word}");
}
