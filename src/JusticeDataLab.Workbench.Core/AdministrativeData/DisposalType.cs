namespace JusticeDataLab.Workbench.Core.AdministrativeData;

/// <summary>What was done about an offence.</summary>
public enum DisposalType
{
    /// <summary>Immediate custody. Code <c>custody</c>.</summary>
    Custody,

    /// <summary>Suspended sentence order. Code <c>suspended_sentence</c>.</summary>
    SuspendedSentence,

    /// <summary>Community order. Code <c>community_order</c>.</summary>
    CommunityOrder,

    /// <summary>Fine. Code <c>fine</c>.</summary>
    Fine,

    /// <summary>Conditional discharge. Code <c>conditional_discharge</c>.</summary>
    ConditionalDischarge,

    /// <summary>Caution. Code <c>caution</c>.</summary>
    Caution,

    /// <summary>Reprimand or warning, for young people. Code <c>reprimand_warning</c>.</summary>
    ReprimandWarning,

    /// <summary>Penalty notice: never proves a reoffence. Code <c>penalty_notice</c>.</summary>
    PenaltyNotice,
}
