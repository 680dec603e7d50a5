namespace JusticeDataLab.Workbench.Core.Outcomes;

/// <summary>The eleven outcome columns, numbered as in the published tables.</summary>
public enum OutcomeMeasure
{
    /// <summary>1. Committed a proven reoffence in the year, yes or no. Table 1; everyone.</summary>
    Reoffended = 1,

    /// <summary>2. Number of proven reoffences. Table 2; everyone.</summary>
    Reoffences = 2,

    /// <summary>3. Days to the first proven reoffence. Table 3; reoffenders.</summary>
    DaysToFirstReoffence = 3,

    /// <summary>4. First reoffence was indictable only. Table 4; reoffenders.</summary>
    FirstIndictableOnly = 4,

    /// <summary>5. First reoffence was triable either way. Table 4; reoffenders.</summary>
    FirstEitherWay = 5,

    /// <summary>6. First reoffence was summary. Table 4; reoffenders.</summary>
    FirstSummary = 6,

    /// <summary>7. Number of indictable-only reoffences. Table 5; reoffenders.</summary>
    IndictableOnlyReoffences = 7,

    /// <summary>8. Number of either-way reoffences. Table 5; reoffenders.</summary>
    EitherWayReoffences = 8,

    /// <summary>9. Number of summary reoffences. Table 5; reoffenders.</summary>
    SummaryReoffences = 9,

    /// <summary>10. The first reoffence led to custody. Table 6; reoffenders.</summary>
    CustodyForFirst = 10,

    /// <summary>11. Number of custodial sentences for reoffences. Table 7; reoffenders.</summary>
    CustodialSentences = 11,
}
