namespace JusticeDataLab.Workbench.Core.Inference.Precision;

/// <summary>What an interval says beside its direction, against a margin fixed in advance.</summary>
public enum PrecisionVerdict
{
    /// <summary>The difference is significant: its direction is known.</summary>
    DirectionKnown,

    /// <summary>Not significant, and any difference is smaller than the margin, either way.</summary>
    RulesOutMargin,

    /// <summary>Not significant; a reduction of more than the margin is ruled out, an increase of that size is not.</summary>
    RulesOutReduction,

    /// <summary>Not significant; an increase of more than the margin is ruled out, a reduction of that size is not.</summary>
    RulesOutIncrease,

    /// <summary>Not significant, and differences beyond the margin remain possible both ways: too few people to tell.</summary>
    TooFewPeople,
}
