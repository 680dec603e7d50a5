namespace JusticeDataLab.Workbench.Data.Import;

/// <summary>One kind of problem in an extract, with how often it occurs. It names places, never values.</summary>
/// <param name="Table">Table.</param>
/// <param name="Column">Column; empty when the whole table or row is meant.</param>
/// <param name="Rule">What is expected.</param>
/// <param name="Count">Rows that break the rule; 0 when the table as a whole does.</param>
/// <param name="Rows">The first of those rows; 1 is the first below the header.</param>
public sealed record ImportProblem(string Table, string Column, string Rule, long Count, IReadOnlyList<long> Rows);
