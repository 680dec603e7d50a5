using System.Globalization;

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

    /// <summary>A number must be above this.</summary>
    public double Above { get; init; } = double.NegativeInfinity;

    /// <summary>A number must be at least this.</summary>
    public double AtLeast { get; init; } = double.NegativeInfinity;

    /// <summary>A number must be at most this.</summary>
    public double AtMost { get; init; } = double.PositiveInfinity;

    /// <summary>A number must be below this.</summary>
    public double Below { get; init; } = double.PositiveInfinity;

    /// <summary>What a number must be, for example <c>above 0 and at most 1</c>; null when it is.</summary>
    /// <param name="value">The number.</param>
    internal string? WhyNot(double value)
    {
        if (double.IsFinite(value) && value > Above && value >= AtLeast && value <= AtMost && value < Below) return null;
        var bounds = new (string Word, double Bound)[] { ("above", Above), ("at least", AtLeast), ("at most", AtMost), ("below", Below) }
            .Where(bound => double.IsFinite(bound.Bound))
            .Select(bound => string.Create(CultureInfo.InvariantCulture, $"{bound.Word} {bound.Bound}"))
            .ToList();
        return bounds.Count == 0 ? "a finite number" : string.Join(" and ", bounds);
    }
}
