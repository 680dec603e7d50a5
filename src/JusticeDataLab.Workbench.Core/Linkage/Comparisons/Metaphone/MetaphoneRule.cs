namespace JusticeDataLab.Workbench.Core.Linkage.Comparisons.Metaphone;

/// <summary>Whether a rule fits a place of a name.</summary>
internal delegate bool MetaphoneCondition(MetaphoneWord word, int at);

/// <summary>One way to say a letter.</summary>
/// <param name="Fits">Where it applies.</param>
/// <param name="Primary">What it adds to the primary code.</param>
/// <param name="Alternate">What it adds to the alternate code.</param>
/// <param name="Step">How many characters it uses up.</param>
/// <param name="Swallows">Characters of which one more is used up when it follows, as the second of two equal letters.</param>
internal sealed record MetaphoneRule(MetaphoneCondition Fits, string Primary, string Alternate, int Step, string Swallows)
{
    /// <summary>A sound that is the same in both codes.</summary>
    public MetaphoneRule(MetaphoneCondition fits, string sound, int step = 1, string swallows = "")
        : this(fits, sound, sound, step, swallows)
    {
    }

    /// <summary>A sound that is another in the alternate code.</summary>
    public MetaphoneRule(MetaphoneCondition fits, string primary, string alternate, int step)
        : this(fits, primary, alternate, step, "")
    {
    }

    /// <summary>How many characters to go on from a place where the rule applies.</summary>
    public int StepFrom(MetaphoneWord word, int at) => Step + (Swallows.Length > 0 && word.IsOneOf(at + Step, Swallows) ? 1 : 0);
}
