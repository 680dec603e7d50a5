namespace JusticeDataLab.Workbench.Reporting.Publication.Model;

/// <summary>A piece of a section. Blocks hold words and ready numbers and compute none.</summary>
public abstract record Block;
