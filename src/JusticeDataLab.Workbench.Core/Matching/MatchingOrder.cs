namespace JusticeDataLab.Workbench.Core.Matching;

/// <summary>Which treated person chooses first when nobody may be used twice. Equal scores go by the tie break.</summary>
public enum MatchingOrder
{
    /// <summary>The highest score first: those hardest to match.</summary>
    Largest,

    /// <summary>The lowest score first.</summary>
    Smallest,

    /// <summary>In the order of the tie break: stable keys, or rows where there are none.</summary>
    Data,

    /// <summary>The closest pair of all first.</summary>
    Closest,
}
