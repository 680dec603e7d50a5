namespace JusticeDataLab.Workbench.Core.Linkage.Quality;

/// <summary>How many people of one kind were lost: on the register, but not linked to their own record.</summary>
/// <param name="Kind">What the truth says of the row, or how the row differs from the right person's record.</param>
/// <param name="People">People of the kind who are on the register.</param>
/// <param name="Lost">Those of them who were not linked to their own record.</param>
[TypeFormatterSource]
public sealed record LinkageLoss(string Kind, int People, int Lost)
{
    /// <summary>Share lost, 0 to 1.</summary>
    public double Share => (double)Lost / People;
}
