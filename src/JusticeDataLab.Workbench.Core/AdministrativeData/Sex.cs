namespace JusticeDataLab.Workbench.Core.AdministrativeData;

/// <summary>Sex as recorded in justice data: codes <c>M</c>, <c>F</c>, <c>N</c> (not known) and <c>NS</c> (not specified).</summary>
public enum Sex
{
    /// <summary>Not known or not specified: codes <c>N</c>, <c>NS</c> or empty.</summary>
    NotKnown,

    /// <summary>Male: code <c>M</c>.</summary>
    Male,

    /// <summary>Female: code <c>F</c>.</summary>
    Female,
}
