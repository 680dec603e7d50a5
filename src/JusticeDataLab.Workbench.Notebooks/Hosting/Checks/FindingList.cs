namespace JusticeDataLab.Workbench.Notebooks.Hosting.Checks;

/// <summary>Collects the findings of one notebook.</summary>
internal sealed class FindingList(string file)
{
    private readonly List<NotebookFinding> findings = [];

    /// <summary>Name of the notebook.</summary>
    public string File { get; } = file;

    /// <summary>Adds a finding.</summary>
    public void Add(string rule, int? cell, int? line, string what, string remedy) => findings.Add(new(File, cell, rule, line, what, remedy));

    /// <summary>Whether the code of a cell has a finding at some line.</summary>
    public bool HasCode(int cell) => findings.Any(finding => finding.Cell == cell && finding.Line is not null);

    /// <summary>The findings: of the notebook first, then by cell and line; one rule once a line.</summary>
    public IReadOnlyList<NotebookFinding> InOrder() =>
    [
        .. findings.DistinctBy(finding => (finding.Cell, finding.Line, finding.Rule, finding.What))
            .OrderBy(finding => finding.Cell ?? 0).ThenBy(finding => finding.Line ?? 0).ThenBy(finding => finding.Rule, StringComparer.Ordinal),
    ];
}
