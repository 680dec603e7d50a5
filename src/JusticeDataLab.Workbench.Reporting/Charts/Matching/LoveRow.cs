namespace JusticeDataLab.Workbench.Reporting.Charts.Matching;

/// <summary>One covariate, or one level of it, in a love plot.</summary>
/// <param name="Group">Heading under which it stands, for example Previous offending. Rows of a heading stand together.</param>
/// <param name="Covariate">Name of the covariate in plain words.</param>
/// <param name="Before">Signed standardised mean difference before matching, percent; null when not defined (nobody varies).</param>
/// <param name="After">The same after matching.</param>
public sealed record LoveRow(string Group, string Covariate, double? Before, double? After);
