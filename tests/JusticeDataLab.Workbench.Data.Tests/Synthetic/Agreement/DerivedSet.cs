using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.Covariates;
using JusticeDataLab.Workbench.Core.Linkage;

namespace JusticeDataLab.Workbench.Data.Tests.Synthetic.Agreement;

/// <summary>An analysis set, looked up by person.</summary>
internal sealed class DerivedSet(AnalysisSet set)
{
    private readonly Dictionary<PersonKey, int> _rows = set.People.Select((person, row) => (person.Person, Row: row)).ToDictionary(entry => entry.Person, entry => entry.Row);
    private readonly Dictionary<string, CovariateColumn> _columns = set.Covariates.ToDictionary(column => column.Covariate.Id);

    public IReadOnlyList<AnalysisPerson> People => set.People;

    public int? RowOf(PersonKey person) => _rows.TryGetValue(person, out var row) ? row : null;

    public double Number(string covariate, int row) => _columns[covariate].Numbers[row];

    public string Level(string covariate, int row) => _columns[covariate].Levels[(int)Number(covariate, row)];
}
