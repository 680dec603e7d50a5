namespace JusticeDataLab.Workbench.Core.Requests;

/// <summary>What the publication says of itself.</summary>
/// <param name="Status">Standing as statistics.</param>
/// <param name="ReleaseDate">Day of release, or null while it is not fixed.</param>
/// <param name="Contact">Team to contact: a team name and address, never a person's.</param>
/// <param name="AccreditedMonth">Month and year of the independent review; needed for accredited statistics, else empty.</param>
public sealed record PublicationDetails(PublicationStatus Status, DateOnly? ReleaseDate, string Contact, string AccreditedMonth);
