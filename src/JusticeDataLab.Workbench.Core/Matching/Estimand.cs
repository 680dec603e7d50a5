namespace JusticeDataLab.Workbench.Core.Matching;

/// <summary>Whose effect the matched sample estimates.</summary>
public enum Estimand
{
    /// <summary>Effect in the treated: every treated person has a comparison.</summary>
    EffectInTreated,

    /// <summary>Effect in the matched treated: some treated people had no comparison and were left out.</summary>
    EffectInMatchedTreated,
}
