using System.Text;
using JusticeDataLab.Workbench.Core.Cohorts.Review;
using JusticeDataLab.Workbench.Core.Cohorts.Rules;
using JusticeDataLab.Workbench.Data.Csv;
using JusticeDataLab.Workbench.Data.Synthetic.Training;

namespace JusticeDataLab.Workbench.Data.Tests.Synthetic.Training;

public sealed class PlantedCohortTests
{
    [Fact]
    public void Make_gives_what_the_repository_holds()
    {
        var path = Repository.PathOf("data-samples", "training", "planted-faults.csv");
        var content = PlantedCohort.Make().Content.ToArray();
        if (Environment.GetEnvironmentVariable("JDL_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, content);
        }

        Assert.Equal(content, File.ReadAllBytes(path));
    }

    // The same fault, in the very row, for each that a rule can find; nothing in any other row but the shared identifier, which shows the short name.
    [Fact]
    public void Review_finds_what_a_rule_can_find_and_nothing_else()
    {
        var cohort = PlantedCohort.Make();
        var review = SubmissionValidator.Review(CohortFileReader.Read(cohort.Content.ToArray(), "planted-faults.csv"));
        var raised = review.Findings.Where(finding => finding.Rule.Id != "identifier-shared").Select(finding => (finding.Row ?? 0, finding.Rule.Id));
        Assert.Equal(cohort.Faults.Where(fault => fault.IsFoundByRule).Select(fault => (fault.Row, fault.Fault)), raised);
        Assert.Equal(2, review.Findings.Count(finding => finding.Rule.Id == "identifier-shared"));
        Assert.Contains(review.Findings, finding => finding.Rule.Id == "identifier-shared" && finding.Row == cohort.Faults.Single(fault => fault.Fault == "same-person-short-name").Row);
        Assert.Equal(SubmissionDecision.AcceptedWithConditions, review.Decision);
        Assert.Equal(ValidationRules.All.Select(rule => rule.Id).Intersect(cohort.Faults.Select(fault => fault.Fault)).Count(), cohort.Faults.Count(fault => fault.IsFoundByRule));
    }

    [Fact]
    public void Make_rows_are_one_fault_each()
    {
        var cohort = PlantedCohort.Make();
        Assert.Equal(cohort.Faults.Count, cohort.Faults.Select(fault => fault.Row).Distinct().Count());
        Assert.Equal(81, Encoding.UTF8.GetString(cohort.Content.Span).Count(letter => letter == '\n'));
    }
}
