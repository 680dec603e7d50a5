namespace JusticeDataLab.Workbench.Core.AnalysisSets;

/// <summary>The reasons in words, the same in notebooks, files and the publication.</summary>
public static class AttritionWords
{
    /// <summary>A reason as it reads in a table.</summary>
    /// <param name="reason">The reason.</param>
    public static string Of(AttritionReason reason) => reason switch
    {
        AttritionReason.RecordNotUsable => "Record could not be used as sent",
        AttritionReason.SamePersonTwice => "Same person as another row",
        AttritionReason.NotLinked => "Not found in the administrative data",
        AttritionReason.MayBeInCohort => "May be in the submitted cohort",
        AttritionReason.NoSuitableSentence => "No sentence that the intervention can belong to",
        AttritionReason.OutsideDataWindow => "Index date outside the period with data",
        AttritionReason.UnderMinimumAge => "Under the minimum age at the index date",
        AttritionReason.ExcludedOffence => "Offence of a type that is not analysed",
        AttritionReason.NoTreatedInStratum => "Nobody in the treatment group of the same kind",
        AttritionReason.ReoffendedWithinLag => "Reoffended before the intervention started, or within the matching time",
        AttritionReason.MissingMandatoryCovariate => "A necessary characteristic is not recorded",
        AttritionReason.NotAssessed => "No assessment of risks and needs",
        AttritionReason.OutsideThisAnalysis => "Not among the people that this analysis is about",
        AttritionReason.NoTreatedAtLevel => "With a characteristic that nobody in the treatment group has",
        AttritionReason.NoComparisonWithinCaliper => "No similar enough person to compare with",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Not a reason of the attrition table."),
    };
}
