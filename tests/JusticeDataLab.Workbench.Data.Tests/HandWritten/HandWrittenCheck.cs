using System.Globalization;
using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Pipeline;

namespace JusticeDataLab.Workbench.Data.Tests.HandWritten;

/// <summary>Holds what a run gives against the answers, and gathers everything that differs.</summary>
internal sealed class HandWrittenCheck
{
    private readonly string _run;
    private readonly AnalysisSet _set;
    private readonly Dictionary<PersonKey, int> _rows;
    private readonly List<string> _differences = [];

    private HandWrittenCheck(string run, RequestAnalysis analysis)
    {
        _run = run;
        _set = analysis.BuildAnalysisSet();
        _rows = _set.People.Select((person, row) => (person.Person, row)).ToDictionary(entry => entry.Person, entry => entry.row);
        Submitted = analysis.Inputs.Cohort.Rows.Select(HandWrittenRegister.CaseOf).ToList();
    }

    private List<string> Submitted { get; }

    public static IReadOnlyList<string> Differences(string run, RequestAnalysis analysis)
    {
        var check = new HandWrittenCheck(run, analysis);
        check.Run();
        return check._differences;
    }

    /// <summary>What differs between a person of an analysis set and the answer.</summary>
    public static IReadOnlyList<string> Differences(HandWrittenCase answer, RequestAnalysis analysis)
    {
        var check = new HandWrittenCheck(answer.Run, analysis);
        check.Person(answer);
        return check._differences;
    }

    private void Run()
    {
        var cases = HandWrittenCase.ReadAll();
        var treated = cases.Where(entry => entry.Run == _run && entry.Treated).ToList();
        var pool = PoolAnswer.ReadAll().Where(entry => entry.Run == _run).ToList();
        foreach (var answer in treated) Person(answer);
        foreach (var answer in pool) Pool(answer, cases.FirstOrDefault(entry => entry.Person == answer.Person));
        Compare("people treated", treated.Count(entry => entry.InSet), _set.TreatedCount);
        Compare("people in the pool", pool.Count(entry => entry.Left is null), _set.PoolCount);

        Compare("rows submitted", Submitted.Count, _set.Attrition.Submitted);
        Compare("people with an index event who are not treated", pool.Count, _set.Attrition.PoolStart);
        foreach (var reason in Enum.GetValues<AttritionReason>())
        {
            var lost = reason == AttritionReason.SamePersonTwice
                ? Submitted.Count - Submitted.Distinct().Count()
                : treated.Count(entry => entry.Left == reason);
            Compare($"cohort lost: {reason}", lost, _set.Attrition.CohortLost(reason));
            Compare($"pool lost: {reason}", pool.Count(entry => entry.Left == reason), _set.Attrition.PoolLost(reason));
        }
    }

    private void Person(HandWrittenCase answer)
    {
        if (Find(answer.Person, answer.InSet) is not { } row) return;
        var person = _set.People[row];
        Compare($"{answer.Person} treated", answer.Treated, person.Treated);
        Compare($"{answer.Person} start lag", answer.Lag, person.StartLagDays);
        Measures(answer, row);
    }

    // The same index event has the same answer whoever is treated; of someone with several events another may be taken.
    private void Pool(PoolAnswer answer, HandWrittenCase? sameEvent)
    {
        if (Find(answer.Person, answer.Left is null) is not { } row) return;
        Compare($"{answer.Person} index date", answer.IndexDate, _set.People[row].IndexDate);
        if (answer.Lag is { } lag) Compare($"{answer.Person} lag given", lag, _set.People[row].StartLagDays);
        if (sameEvent is { InSet: true } && sameEvent.IndexDate == answer.IndexDate) Measures(sameEvent, row);
    }

    private int? Find(string person, bool expected)
    {
        var found = _rows.TryGetValue(HandWrittenRegister.Keyring.KeyOf(person), out var row);
        Compare($"{person} analysed", expected, found);
        return found && expected ? row : null;
    }

    private void Measures(HandWrittenCase answer, int row)
    {
        var person = _set.People[row];
        Compare($"{answer.Person} index date", answer.IndexDate, person.IndexDate);
        foreach (var (measure, value) in answer.Outcomes) Compare($"{answer.Person} {measure}", value, person.Outcome.ValueOf(measure));
        foreach (var (id, value) in answer.Covariates) Compare($"{answer.Person} {id}", value, CovariateOf(id, row, value));
    }

    // Numbers are rounded to as many decimals as the answer gives.
    private string CovariateOf(string id, int row, string like)
    {
        var column = _set.Covariates.Single(entry => entry.Covariate.Id == id);
        var number = column.Numbers[row];
        if (double.IsNaN(number)) return "missing";
        if (column.Levels.Count > 0) return column.Levels[(int)number];
        return number.ToString(like.Contains('.') ? "F9" : "R", CultureInfo.InvariantCulture);
    }

    private void Compare<T>(string what, T expected, T actual)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
            _differences.Add(string.Create(CultureInfo.InvariantCulture, $"{_run}: {what} must be {expected?.ToString() ?? "none"}, is {actual?.ToString() ?? "none"}"));
    }
}
