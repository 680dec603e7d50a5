namespace JusticeDataLab.Workbench.Core.Linkage.Comparisons;

/// <summary>How far one part of a name, the forename or the surname, agrees.</summary>
internal enum PartLevel
{
    Missing,
    Exact,
    Nickname,
    MiddleName,
    Half,
    OneEdit,
    Similar,
    Initial,
    Different,
}
