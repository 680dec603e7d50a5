namespace JusticeDataLab.Workbench.Reporting.Publication.Model;

/// <summary>What a box is for; it decides how a writer sets it off, and which words are allowed in it.</summary>
public enum CalloutRole
{
    /// <summary>A notice that must not be missed, for example that the people are invented.</summary>
    Notice,

    /// <summary>The main result.</summary>
    Headline,

    /// <summary>Statistically significant results.</summary>
    SignificantResults,

    /// <summary>What you can say.</summary>
    CanSay,

    /// <summary>What you cannot say: the only place for claims that are wrong.</summary>
    CannotSay,

    /// <summary>A warning about the method used.</summary>
    Warning,
}
