namespace JusticeDataLab.Workbench.Core.Conclusions;

/// <summary>What a difference is counted in, and the words for its two directions.</summary>
/// <param name="Singular">One of them, for example <c>person</c>.</param>
/// <param name="Plural">Several, for example <c>people</c>.</param>
/// <param name="Lower">Below the comparison group, for example <c>lower</c>.</param>
/// <param name="Higher">Above the comparison group, for example <c>higher</c>.</param>
[TypeFormatterSource]
public sealed record DifferenceUnit(string Singular, string Plural, string Lower, string Higher)
{
    /// <summary>Offences: lower, higher.</summary>
    public static DifferenceUnit Offences { get; } = new("offence", "offences", "lower", "higher");

    /// <summary>Custodial sentences: lower, higher.</summary>
    public static DifferenceUnit CustodialSentences { get; } = new("custodial sentence", "custodial sentences", "lower", "higher");

    /// <summary>Days: shorter, longer.</summary>
    public static DifferenceUnit Days { get; } = new("day", "days", "shorter", "longer");

    /// <summary>People, men or women: lower, higher.</summary>
    /// <param name="group">What the people are called.</param>
    public static DifferenceUnit Of(GroupWord group) => group switch
    {
        GroupWord.Men => new DifferenceUnit("man", "men", "lower", "higher"),
        GroupWord.Women => new DifferenceUnit("woman", "women", "lower", "higher"),
        _ => new DifferenceUnit("person", "people", "lower", "higher"),
    };
}
