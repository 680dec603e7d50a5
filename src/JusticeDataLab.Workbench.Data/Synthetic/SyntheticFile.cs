namespace JusticeDataLab.Workbench.Data.Synthetic;

/// <summary>A file that was written.</summary>
/// <param name="Path">Path from the folder, with forward slashes.</param>
/// <param name="Sha256">SHA-256 of its bytes, 64 lower-case hexadecimal digits.</param>
/// <param name="Bytes">Size.</param>
/// <param name="Rows">Data rows of a table; 0 for any other file.</param>
public sealed record SyntheticFile(string Path, string Sha256, long Bytes, long Rows);
