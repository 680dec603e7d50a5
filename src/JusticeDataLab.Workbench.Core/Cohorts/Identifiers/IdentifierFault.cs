namespace JusticeDataLab.Workbench.Core.Cohorts.Identifiers;

/// <summary>What is wrong with an identifier as written.</summary>
public enum IdentifierFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Not in a form the identifier can have.</summary>
    Form,

    /// <summary>The right form, but the check letter does not follow from the digits: a digit or the letter was mistyped.</summary>
    CheckLetter,
}
