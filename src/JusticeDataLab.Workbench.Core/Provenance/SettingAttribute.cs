namespace JusticeDataLab.Workbench.Core.Provenance;

/// <summary>Says what a setting is and where its default comes from. Every property of a settings record carries one.</summary>
/// <param name="label">What it is, in the field's words.</param>
/// <param name="source">Where the default comes from.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SettingAttribute(string label, RuleSource source) : Attribute
{
    /// <summary>What it is, in the field's words.</summary>
    public string Label { get; } = label;

    /// <summary>Where the default comes from.</summary>
    public RuleSource Source { get; } = source;

    /// <summary>Unit, for example <c>people</c>, <c>days</c>; empty when there is none.</summary>
    public string Unit { get; init; } = "";
}
