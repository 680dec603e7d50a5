using System.Globalization;
using System.Text;
using JusticeDataLab.Workbench.Core.Conclusions;
using JusticeDataLab.Workbench.Core.Outcomes;

namespace JusticeDataLab.Workbench.Core.Tests.Conclusions;

/// <summary>Every row of the wording table and every case on its edges, in the words that are published.</summary>
public sealed class WordingCasesTests
{
    private static readonly ConclusionSubject Subject = new("Fernbank Trust", "Fernbank Mentoring", GroupWord.People, true, 12);

    // Ends for every 100 people, or in days: what lies between them is the difference.
    private static readonly (string Case, double Difference, double Lower, double Upper, long? Needed)[] Cases =
    [
        ("both ends above 0", 5, 1, 9, null),
        ("both ends below 0", -5, -9, -1, null),
        ("straddles 0, finite number needed", -2, -6, 2, 3200),
        ("straddles 0, infinite number needed", 1, -4, 6, null),
        ("lower end exactly 0", 3, 0, 6, 900),
        ("upper end exactly 0", -3, -6, 0, 900),
        ("both ends exactly 0", 0, 0, 0, null),
        ("lower end rounds to 0, above it", 2, 0.3, 3.7, null),
        ("upper end rounds to 0, below it", -2, -3.7, -0.3, null),
        ("both ends round to 0, above it", 0.25, 0.1, 0.4, null),
        ("both ends round to 0, below it", -0.25, -0.4, -0.1, null),
        ("both ends round to 0, either side of it", 0.1, -0.2, 0.4, 100_000),
        ("both ends round to the same number", 3, 2.6, 3.4, null),
        ("difference rounds to 0, not significant", 0.4, -4, 4.8, 20_000),
        ("difference rounds to 0, significant", -0.4, -0.7, -0.1, null),
        ("tie at an end", -1.5, -2.5, -0.5, null),
        ("thousands", 1790, 1234, 2345, null),
    ];

    private static readonly OutcomeMeasure[] Measures = [OutcomeMeasure.Reoffended, OutcomeMeasure.Reoffences, OutcomeMeasure.DaysToFirstReoffence];

    [Fact]
    public void Every_case_of_the_wording_table_reads_as_approved()
    {
        var text = new StringBuilder();
        foreach (var measure in Measures)
        {
            foreach (var entry in Cases.Where(entry => measure != OutcomeMeasure.Reoffended || entry.Upper <= 100)) Write(text, measure, entry, Subject);
        }

        Approved.Verify(text.ToString(), "wording-cases.txt");
    }

    [Fact]
    public void Every_group_and_place_reads_as_approved()
    {
        var text = new StringBuilder();
        foreach (var group in Enum.GetValues<GroupWord>())
        {
            foreach (var released in new[] { true, false })
            {
                foreach (var measure in Measures)
                {
                    Write(text, measure, Cases[1], Subject with { Group = group, AllReleasedFromCustody = released });
                    Write(text, measure, Cases[2], Subject with { Group = group, AllReleasedFromCustody = released });
                }
            }
        }

        Approved.Verify(text.ToString(), "wording-groups.txt");
    }

    // 29 and 30 reoffenders; 9.99 and 10 in a court class; custody of 5 and 6 people, and of all but so many.
    [Fact]
    public void Every_gate_on_its_edge_reads_as_approved()
    {
        var text = new StringBuilder();
        Gates("29 reoffenders", SampleResults.All(29, [0.4, 0.3, 0.3]));
        Gates("30 reoffenders", SampleResults.All(30, [0.4, 0.34, 0.34]));
        Gates("9.99 of 100 in a court class", SampleResults.All(100, [0.0999, 0.5001, 0.4]));
        Gates("10 of 100 in a court class", SampleResults.All(100, [0.1, 0.5, 0.4]));
        Gates("9.99 reoffences in a court class", SampleResults.All(100, classCounts: [0.0999, 1.5, 1]));
        Gates("10 reoffences in a court class", SampleResults.All(100, classCounts: [0.1, 1.5, 1]));
        foreach (var custody in new[] { 0, 5, 6, 94, 95, 100 }) Gates(FormattableString.Invariant($"custody for {custody} of 100"), WithCustody(custody, 120));
        foreach (var sentences in new[] { 0, 5, 6 }) Gates(FormattableString.Invariant($"{sentences} custodial sentences"), WithCustody(0, sentences));
        Approved.Verify(text.ToString(), "gates.txt");

        void Gates(string name, OutcomeResults results)
        {
            text.Append(CultureInfo.InvariantCulture, $"# {name}\n");
            foreach (var gate in PublicationGates.Of(results, new ConclusionSettings()).Decisions) text.Append(CultureInfo.InvariantCulture, $"Table {gate.Table}, {gate.Measure}: {(gate.IsShown ? "shown" : gate.Reason)}\n");
            text.Append('\n');
        }
    }

    private static OutcomeResults WithCustody(int people, int sentences)
    {
        var sample = SampleResults.All();
        return sample with
        {
            Results = [.. sample.Results.Select(result => result.Measure switch
            {
                OutcomeMeasure.CustodyForFirst => SampleResults.Result(result.Measure, 100, people / 100.0, 0.5, -0.2, 0.1),
                OutcomeMeasure.CustodialSentences => SampleResults.Result(result.Measure, 100, sentences / 100.0, 1.4, -0.5, 0.1),
                _ => result,
            })],
        };
    }

    private static void Write(StringBuilder text, OutcomeMeasure measure, (string Case, double Difference, double Lower, double Upper, long? Needed) entry, ConclusionSubject subject)
    {
        var scale = measure == OutcomeMeasure.DaysToFirstReoffence ? 1 : 100.0;
        var comparison = measure switch { OutcomeMeasure.Reoffended => 0.3, OutcomeMeasure.Reoffences => 0.95, _ => 150 };
        var results = SampleResults.All();
        var list = results.Results.ToArray();
        list[(int)measure - 1] = SampleResults.Result(measure, 400, comparison + (entry.Difference / scale), comparison, entry.Lower / scale, entry.Upper / scale, entry.Needed);
        var conclusions = AnalysisConclusions.Of(results with { Results = list }, subject);
        var shown = conclusions.Measures.Single(shown => shown.Measure == measure);
        text.Append(CultureInfo.InvariantCulture, $"# {measure}, {entry.Case}, {subject.Plural}{(subject.AllReleasedFromCustody ? "" : " in the community")}\n");
        if (measure == OutcomeMeasure.Reoffended) text.Append(CultureInfo.InvariantCulture, $"headline: {conclusions.Headline}\n");
        text.Append(CultureInfo.InvariantCulture, $"measurement: {shown.Measurement}\nestimate: {shown.Estimate}\n");
        foreach (var claim in shown.CanSay) text.Append(CultureInfo.InvariantCulture, $"can say: {claim}\n");
        foreach (var claim in shown.CannotSay) text.Append(CultureInfo.InvariantCulture, $"cannot say: {claim}\n");
        Assert.Equal(shown.IsSignificant, conclusions.SignificantResults.Contains(shown.Estimate));
        text.Append(CultureInfo.InvariantCulture, $"in the box of significant results: {(shown.IsSignificant ? "yes" : "no")}\n\n");
    }
}
