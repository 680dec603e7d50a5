namespace JusticeDataLab.Workbench.Reporting.Publication;

/// <summary>A file of a publication, ready to be written.</summary>
/// <param name="Path">Path from the run's folder, with forward slashes.</param>
/// <param name="Bytes">Content.</param>
public sealed record PublicationFile(string Path, byte[] Bytes);
