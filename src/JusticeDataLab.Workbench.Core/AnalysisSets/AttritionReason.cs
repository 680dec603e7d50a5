namespace JusticeDataLab.Workbench.Core.AnalysisSets;

/// <summary>Why people leave the analysis, in the order in which the reasons are applied.</summary>
public enum AttritionReason
{
    /// <summary>The record has an error that rules out linking, for example no date of birth.</summary>
    RecordNotUsable,

    /// <summary>Another row is the same person.</summary>
    SamePersonTwice,

    /// <summary>Not found on the register, or not surely enough.</summary>
    NotLinked,

    /// <summary>May be in the submitted cohort, so cannot be a comparison person.</summary>
    MayBeInCohort,

    /// <summary>No sentence that the intervention can belong to.</summary>
    NoSuitableSentence,

    /// <summary>The index date lies outside the period with data.</summary>
    OutsideDataWindow,

    /// <summary>Under 14 at the index date.</summary>
    UnderMinimumAge,

    /// <summary>An offence of a type that is not analysed.</summary>
    ExcludedOffence,

    /// <summary>Nobody in the treatment group shares the stratum.</summary>
    NoTreatedInStratum,

    /// <summary>Reoffended before the intervention began, or within the lag given to a comparison person.</summary>
    ReoffendedWithinLag,

    /// <summary>A characteristic that the method needs is not recorded.</summary>
    MissingMandatoryCovariate,

    /// <summary>Not among the people that a planned analysis is about.</summary>
    OutsideThisAnalysis,

    /// <summary>No assessment of risks and needs before the index date.</summary>
    NotAssessed,

    /// <summary>At a level of a characteristic that nobody in the treatment group has, where several would be expected.</summary>
    NoTreatedAtLevel,

    /// <summary>No comparison person is similar enough.</summary>
    NoComparisonWithinCaliper,
}
