using System.Text;
using JusticeDataLab.Workbench.Core.Cohorts.Rules;

namespace JusticeDataLab.Workbench.Data.Tests.Faulty;

/// <summary>The README of the folder, made from the rules so that it cannot go stale.</summary>
internal static class FaultyReadme
{
    public static string Write()
    {
        var text = new StringBuilder("""
            # Faulty cohort files

            Each file is a cohort of 62 invented people, faultless but for one thing, and is named after it. Nobody in them exists.
            A test reads every file and asserts that it raises its rule and, information aside, no other.

            They are reviewed as the cohort of a service in the community, of a request that covers 1 June 2008 to 30 June 2011,
            against reoffending data for index dates from 1 January 2008 to 31 December 2010, extracted on 30 June 2012.

            This page is generated from the rules. To see one: `jdl validate data-samples/faulty/date-unreadable.csv --out review`

            | file | rule | severity | what it says |
            | --- | --- | --- | --- |

            """.ReplaceLineEndings("\n"));
        foreach (var sample in FaultySamples.All)
        {
            var rule = ValidationRules.Get(sample.Rule);
            text.Append($"| `{sample.FileName}` | `{rule.Id}` | {ValidationRules.CodeOf(rule.Severity)} | {rule.Message} |\n");
        }

        text.Append("\nRules of the request need no file of their own:\n\n| rule | severity | what it says |\n| --- | --- | --- |\n");
        foreach (var rule in ValidationRules.All.Where(rule => rule.Subject == RuleSubject.Request))
            text.Append($"| `{rule.Id}` | {ValidationRules.CodeOf(rule.Severity)} | {rule.Message} |\n");
        return text.ToString();
    }
}
