namespace JusticeDataLab.Workbench.Core.AnalysisSets.Explanations;

/// <summary>Which table a record of a person comes from.</summary>
public enum RecordKind
{
    /// <summary>An offence and what was done about it.</summary>
    Disposal,

    /// <summary>An accredited programme.</summary>
    Programme,

    /// <summary>A spell of employment or on benefit.</summary>
    Employment,

    /// <summary>An answer of an assessment.</summary>
    Assessment,
}
