namespace JusticeDataLab.Workbench.Core.AdministrativeData;

/// <summary>Whether a name is the one in use or an alias.</summary>
public enum NameType
{
    /// <summary>The name in use. Code <c>current</c>.</summary>
    Current,

    /// <summary>Another name the person has been recorded under. Code <c>alias</c>.</summary>
    Alias,
}
