namespace JusticeDataLab.Workbench.Notebooks.Kernel.Code;

/// <summary>What may stand in place of a stretch of code.</summary>
/// <param name="Start">Start of the stretch.</param>
/// <param name="End">Its end.</param>
/// <param name="Items">What may stand there, by name.</param>
internal sealed record CompletionList(int Start, int End, IReadOnlyList<CompletionItem> Items);
