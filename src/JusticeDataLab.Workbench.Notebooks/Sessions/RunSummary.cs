using JusticeDataLab.Workbench.Core.Displays;
using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Reporting.Publication.Checks;
using JusticeDataLab.Workbench.Reporting.Publication.Model;

namespace JusticeDataLab.Workbench.Notebooks.Sessions;

/// <summary>A run that has been saved.</summary>
/// <param name="Results">Results of every step.</param>
/// <param name="Folder">The run's folder.</param>
/// <param name="ReportPath">The publication to open.</param>
/// <param name="Outputs">Files written, in ordinal order of their paths.</param>
/// <param name="Report">The publication as it was written.</param>
/// <param name="Checks">What the checks of the publication found.</param>
[TypeFormatterSource]
public sealed record RunSummary(AnalysisResults Results, string Folder, string ReportPath, IReadOnlyList<RunOutput> Outputs, PublicationDocument Report, CheckReport Checks);
