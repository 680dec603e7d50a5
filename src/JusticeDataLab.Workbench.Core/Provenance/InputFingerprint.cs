namespace JusticeDataLab.Workbench.Core.Provenance;

/// <summary>What identifies an input: equal fingerprints mean equal content.</summary>
/// <param name="Name">Name of the input, without its folder.</param>
/// <param name="Sha256">SHA-256 of its content, 64 lower-case hexadecimal digits.</param>
/// <param name="Rows">Data rows, the header not counted.</param>
/// <param name="Columns">Columns.</param>
[TypeFormatterSource]
public sealed record InputFingerprint(string Name, string Sha256, long Rows, int Columns);
