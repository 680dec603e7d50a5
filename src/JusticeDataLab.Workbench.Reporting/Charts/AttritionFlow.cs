using JusticeDataLab.Workbench.Reporting.Charts.Drawing;

namespace JusticeDataLab.Workbench.Reporting.Charts;

/// <summary>Flow of people from those submitted to those analysed, top to bottom, with the reasons people left at the side.</summary>
/// <remarks>Boxes have one size whatever the count: areas are not to be compared. A suppressed loss can be found by
/// subtraction from its steps unless a second one is suppressed too; that is for the disclosure rules to see to. Source: CONSORT 2010 flow diagram.</remarks>
public sealed record AttritionFlow : Figure
{
    /// <summary>Steps from first to last.</summary>
    public required IReadOnlyList<AttritionStep> Steps { get; init; }

    /// <inheritdoc/>
    public override FigureTable DataTable => new(
        ["Step", "People", "Kind"],
        [.. Steps.SelectMany(step => new IReadOnlyList<FigureCell>[] { [FigureCell.Of(step.Label), FigureCell.Of(step.Count), FigureCell.Of("Remaining")] }
            .Concat(step.Losses.Select(loss => (IReadOnlyList<FigureCell>)
                [FigureCell.Of(loss.Reason), FigureCell.Of(loss.Count), FigureCell.Of("Left")])))]);

    private protected override IEnumerable<string> ReadingNotes()
    {
        var suppressed = Steps.Any(step => step.Count.Value is null || step.Losses.Any(loss => loss.Count.Value is null));
        if (suppressed) yield return "[c] marks counts hidden to protect people.";
    }

    private protected override void VerifyData()
    {
        FigureGuard.Some(Steps, nameof(Steps));
        foreach (var step in Steps)
        {
            FigureGuard.Text(step.Label, nameof(Steps));
            foreach (var loss in step.Losses) FigureGuard.Text(loss.Reason, nameof(Steps));
        }

        if (Steps[^1].Losses.Count > 0)
            throw new ArgumentException("The last step must have no losses: add the step that counts who remains.", nameof(Steps));
    }
}
