namespace JusticeDataLab.Workbench.Core.Cohorts.Rules;

/// <summary>How much a finding weighs.</summary>
public enum FindingSeverity
{
    /// <summary>Good to know; nothing needs doing. Code <c>information</c>.</summary>
    Information,

    /// <summary>The record or request can be analysed, but should be looked at. Code <c>warning</c>.</summary>
    Warning,

    /// <summary>The record, or the whole submission where no row is named, cannot be analysed. Code <c>error</c>.</summary>
    Error,
}
