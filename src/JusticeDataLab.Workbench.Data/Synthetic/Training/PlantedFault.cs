namespace JusticeDataLab.Workbench.Data.Synthetic.Training;

/// <summary>A fault put into the training cohort on purpose.</summary>
/// <param name="Row">Row, 1 the first below the header.</param>
/// <param name="Fault">What it is called: the rule that finds it, or a word of its own where no rule can.</param>
/// <param name="IsFoundByRule">Whether the checks find it; the others take a reader's eye.</param>
/// <param name="Why">Why it matters and how it shows, a sentence or two.</param>
public sealed record PlantedFault(int Row, string Fault, bool IsFoundByRule, string Why);
