namespace JusticeDataLab.Workbench.Core.Cohorts.Columns;

/// <summary>One column of a cohort file and the field it was taken for.</summary>
/// <param name="Index">Place in the file, from 0.</param>
/// <param name="Header">Header as given.</param>
/// <param name="Field">The field, or null for a further column, which is kept.</param>
/// <param name="Label">What messages call it: the header where it is sure to be one, else the place.</param>
[TypeFormatterSource]
public sealed record MappedColumn(int Index, string Header, CohortField? Field, string Label);
