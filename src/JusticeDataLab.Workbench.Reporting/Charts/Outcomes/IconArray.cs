using JusticeDataLab.Workbench.Reporting.Charts.Drawing;

namespace JusticeDataLab.Workbench.Reporting.Charts.Outcomes;

/// <summary>
/// Icon arrays "of 100 people": a frame of ten by ten for each group, filled icons together from the bottom, the
/// number beside. Whole people only.
/// </summary>
/// <remarks>Both groups must be shown, so that no share stands alone. Source: Zikmund-Fisher 2012; Galesic and others 2009.</remarks>
public sealed record IconArray : Figure
{
    /// <summary>The two groups, left to right.</summary>
    public required IReadOnlyList<IconGroup> Groups { get; init; }

    /// <summary>What the people are called: people, men or women.</summary>
    public string Noun { get; init; } = "people";

    /// <inheritdoc/>
    public override FigureTable DataTable => new(
        ["Group", $"Number of every 100 {Noun}"],
        [.. Groups.Select(group => (IReadOnlyList<FigureCell>)
            [FigureCell.Of(group.Label), FigureCell.Of(group.Filled, FigureUnit.Number, 0)])]);

    private protected override IEnumerable<string> ReadingNotes()
    {
        yield return $"Each icon is one of 100 {Noun}; numbers are rounded to whole {Noun}.";
    }

    private protected override void VerifyData()
    {
        if (Groups.Count != 2) throw new ArgumentException("Must have 2 groups: a share is read against the other group's.", nameof(Groups));
        foreach (var group in Groups)
        {
            FigureGuard.Text(group.Label, nameof(Groups));
            if (group.PerHundred is not (>= 0 and <= 100))
                throw new ArgumentOutOfRangeException(nameof(Groups), group.PerHundred, "Must be from 0 to 100 people of every 100.");
        }
    }
}
