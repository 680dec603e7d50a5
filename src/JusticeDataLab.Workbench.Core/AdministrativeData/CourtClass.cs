namespace JusticeDataLab.Workbench.Core.AdministrativeData;

/// <summary>How an offence is tried, which the publication uses as its measure of severity.</summary>
public enum CourtClass
{
    /// <summary>Summary offence: tried by magistrates only. Code <c>summary</c>.</summary>
    Summary,

    /// <summary>Triable either way. Code <c>either_way</c>.</summary>
    EitherWay,

    /// <summary>Indictable only: the most serious. Code <c>indictable_only</c>.</summary>
    IndictableOnly,
}
