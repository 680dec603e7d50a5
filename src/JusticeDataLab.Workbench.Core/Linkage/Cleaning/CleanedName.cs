namespace JusticeDataLab.Workbench.Core.Linkage.Cleaning;

/// <summary>
/// A name as linking compares it. The original stays where it came from; this is a copy. Personal: never shown.
/// </summary>
/// <param name="Forename">First forename, or an initial; empty when missing.</param>
/// <param name="MiddleName">First of the further forenames; empty when there is none.</param>
/// <param name="Surname">Surname; the parts of a double-barrelled one joined by a space; empty when missing.</param>
[TypeFormatterSource]
public readonly record struct CleanedName(string Forename, string MiddleName, string Surname)
{
    /// <summary>The kind of value only: a name never reaches a message.</summary>
    public override string ToString() => nameof(CleanedName);
}
