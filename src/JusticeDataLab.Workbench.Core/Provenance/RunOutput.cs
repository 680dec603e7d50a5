namespace JusticeDataLab.Workbench.Core.Provenance;

/// <summary>A file that a run made.</summary>
/// <param name="Path">Path inside the run's folder, with forward slashes.</param>
/// <param name="Sha256">SHA-256 of its bytes.</param>
/// <param name="Bytes">Size.</param>
[TypeFormatterSource]
public sealed record RunOutput(string Path, string Sha256, long Bytes);
