namespace JusticeDataLab.Workbench.Core.Provenance;

/// <summary>One setting as the report's method section prints it.</summary>
/// <param name="Section">Section of the settings, for example <c>matching</c>.</param>
/// <param name="Name">Name in the request file, for example <c>caliper</c>.</param>
/// <param name="Label">What it is, in the field's words.</param>
/// <param name="Value">Value used, as text.</param>
/// <param name="Unit">Unit; empty when there is none.</param>
/// <param name="Source">Where the value comes from.</param>
/// <param name="Default">The default, when the value was set away from it; else null.</param>
[TypeFormatterSource]
public sealed record SettingEntry(string Section, string Name, string Label, string Value, string Unit, RuleSource Source, string? Default)
{
    /// <summary>Section and name, as in <c>matching.caliper</c>; the name alone for a setting of no section.</summary>
    public string FullName => Section.Length == 0 ? Name : $"{Section}.{Name}";
}
