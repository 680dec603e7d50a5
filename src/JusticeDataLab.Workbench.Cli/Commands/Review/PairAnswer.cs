namespace JusticeDataLab.Workbench.Cli.Commands.Review;

/// <summary>What a reviewer answers when a pair is shown.</summary>
internal enum PairAnswer
{
    Accept,
    Reject,
    Unsure,
    Later,
    Stop,
}
