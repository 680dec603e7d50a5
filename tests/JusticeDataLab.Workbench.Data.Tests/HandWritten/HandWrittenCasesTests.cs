using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.IndexEvents;
using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Data.Tests.PostgreSql;
using JusticeDataLab.Workbench.Data.Tests.Stores;

namespace JusticeDataLab.Workbench.Data.Tests.HandWritten;

/// <summary>
/// A register written by hand, each person a case whose answer was written from the definitions (see the README beside
/// this file), taken from the store through checking, linking, locating and building.
/// </summary>
[Collection(PostgreSqlCollection.Name)]
public sealed class HandWrittenCasesTests(PostgreSqlServer server)
{
    public static TheoryData<string> Runs { get; } = [.. HandWrittenRegister.Runs.Keys];

    [Theory]
    [MemberData(nameof(Runs))]
    public void Folder_gives_every_answer(string run) => Verify(run, HandWrittenRegister.Open());

    [Theory]
    [MemberData(nameof(Runs))]
    public void Sqlite_gives_every_answer(string run)
    {
        using var folder = new TemporaryFolder();
        Verify(run, StoreContent.Import(HandWrittenRegister.Folder, folder.File("register.sqlite")));
    }

    [PostgreSqlTheory]
    [MemberData(nameof(Runs))]
    public void PostgreSql_gives_every_answer(string run) => Verify(run, StoreContent.Import(HandWrittenRegister.Folder, server.NewStore()));

    [Theory]
    [MemberData(nameof(Runs))]
    public void Order_of_rows_changes_no_answer(string run)
    {
        var cohort = HandWrittenRegister.Cohort(run);
        var analysis = HandWrittenRegister.Analysis(run, new ReversedRows(HandWrittenRegister.Open()), cohort.With(cohort.Rows.Reverse()));
        AssertNone(HandWrittenCheck.Differences(run, analysis));
    }

    // In a run of all cases a reason is only counted: alone, each person must leave for their own.
    [Theory]
    [MemberData(nameof(Runs))]
    public void Everyone_who_leaves_does_so_for_the_reason_given(string run)
    {
        var data = HandWrittenRegister.Open();
        var cohort = HandWrittenRegister.Cohort(run);
        foreach (var answer in HandWrittenCase.ReadAll().Where(entry => entry.Run == run && entry is { Treated: true, Left: not null }))
        {
            var rows = cohort.Rows.Where(row => HandWrittenRegister.CaseOf(row) == answer.Person);
            if (answer.Left == Core.AnalysisSets.AttritionReason.RecordNotUsable) rows = rows.Append(cohort.Rows[0]); // nobody usable at all is returned
            var attrition = HandWrittenRegister.Analysis(run, data, cohort.With(rows)).BuildAnalysisSet().Attrition;
            Assert.Equal((answer.Person, 1), (answer.Person, attrition.CohortLost(answer.Left!.Value)));
        }
    }

    [Fact]
    public void Previous_sexual_offence_is_analysed_when_the_request_says_so()
    {
        var answer = HandWrittenCase.ReadAll().Single(entry => entry.Person == "C09") with
        {
            Left = null,
            IndexDate = new DateOnly(2016, 6, 1),
            Lag = 0,
            Outcomes = Outcomes(0, 0),
            Covariates = new Dictionary<string, string> { ["previous_sexual"] = "1", ["previous_community"] = "1" },
        };
        var analysis = HandWrittenRegister.Analysis("custody", HandWrittenRegister.Open())
            .With(settings => settings with { Eligibility = settings.Eligibility with { ExcludeSexualOffences = false } });
        AssertNone(HandWrittenCheck.Differences(answer, analysis));
    }

    // The offence between the two releases is a reoffence after the first, and history at the second.
    [Theory]
    [InlineData(PoolEventChoice.First, "2016-03-01", true)]
    [InlineData(PoolEventChoice.ByStableHash, "2016-11-01", false)]
    public void Index_event_of_a_comparison_person_is_taken_by_the_rule(PoolEventChoice choice, string indexDate, bool reoffends)
    {
        var answer = HandWrittenCase.ReadAll().Single(entry => entry.Person == "P01") with
        {
            IndexDate = Synthetic.DisposalRow.Day(indexDate),
            Lag = 0,
            Outcomes = reoffends ? Outcomes(1, 1, 111, 0, 1, 0, 0, 1, 0, 1, 1) : Outcomes(0, 0),
            Covariates = new Dictionary<string, string> { ["previous_custody"] = reoffends ? "0" : "1" },
        };
        var analysis = HandWrittenRegister.Analysis("custody", HandWrittenRegister.Open())
            .With(settings => settings with { Index = settings.Index with { PoolEventChoice = choice } });
        AssertNone(HandWrittenCheck.Differences(answer, analysis));
    }

    private static Dictionary<OutcomeMeasure, double?> Outcomes(params int[] values) =>
        Enum.GetValues<OutcomeMeasure>().ToDictionary(measure => measure, measure => (int)measure <= values.Length ? values[(int)measure - 1] : (double?)null);

    private static void Verify(string run, IAdministrativeData data) =>
        AssertNone(HandWrittenCheck.Differences(run, HandWrittenRegister.Analysis(run, data)));

    private static void AssertNone(IReadOnlyList<string> differences) => Assert.True(differences.Count == 0, string.Join('\n', differences));
}
