namespace JusticeDataLab.Workbench.Core.Inference.Multiplicity;

/// <summary>A test with its p value allowed for the others of its family.</summary>
/// <param name="Test">The test.</param>
/// <param name="Holm">Holm's p value within the family; null for tests outside it or not defined.</param>
/// <param name="BenjaminiHochberg">Benjamini and Hochberg's p value within the family; null likewise.</param>
[TypeFormatterSource]
public sealed record FamilyTest(PlannedTest Test, double? Holm, double? BenjaminiHochberg);
