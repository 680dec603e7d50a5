namespace JusticeDataLab.Workbench.Core.Requests;

/// <summary>What the publication says of itself.</summary>
/// <param name="Status">Standing as statistics.</param>
/// <param name="ReleaseDate">Day of release, or null while it is not fixed.</param>
/// <param name="Contact">Team to contact: a team name and address, never a person's.</param>
/// <param name="AccreditedMonth">Month and year of the independent review; needed for accredited statistics, else empty.</param>
[TypeFormatterSource]
public sealed record PublicationDetails(PublicationStatus Status, DateOnly? ReleaseDate, string Contact, string AccreditedMonth)
{
    /// <summary>Posts with access before the release and for how long, never names of people; empty when none is recorded.</summary>
    public string PreReleaseAccess { get; init; } = "";

    /// <summary>For a release that replaces an earlier one: which, what changed and by how much; empty for a first release.</summary>
    public string Revision { get; init; } = "";
}
