using JusticeDataLab.Workbench.Reporting.Publication.Checks.Reading;

namespace JusticeDataLab.Workbench.Reporting.Publication.Checks;

/// <summary>One item of the lists H (page), F (figures), S (spreadsheet), D (data files) and T (text).</summary>
/// <param name="Id">Number of the item.</param>
/// <param name="Title">What must hold.</param>
/// <param name="Find">Finds the places where it does not; none when it holds.</param>
internal sealed record PublicationCheck(string Id, string Title, Func<PublicationSet, IEnumerable<string>> Find)
{
    private const int MostPlaces = 20;

    /// <summary>Whether a set that fails may not be published.</summary>
    public bool IsEssential { get; init; } = true;

    /// <summary>Whether what is found is for the reader's judgement and no failure.</summary>
    public bool ReportsOnly { get; init; }

    /// <summary>Why the check cannot be run from the files alone; null when it can.</summary>
    public string? Needs { get; init; }

    public CheckResult Run(PublicationSet set)
    {
        if (Needs is not null) return new(Id, Title, IsEssential, CheckOutcome.NotRun, [Needs]);
        IReadOnlyList<string> places;
        try
        {
            places = [.. Find(set)];
        }
        catch (UnreadableFileException unreadable)
        {
            return new(Id, Title, IsEssential, CheckOutcome.Failed, [unreadable.Message]);
        }

        var shown = places.Count > MostPlaces ? [.. places.Take(MostPlaces), FormattableString.Invariant($"and {places.Count - MostPlaces} more")] : places;
        return new(Id, Title, IsEssential, places.Count == 0 || ReportsOnly ? CheckOutcome.Passed : CheckOutcome.Failed, shown);
    }
}
