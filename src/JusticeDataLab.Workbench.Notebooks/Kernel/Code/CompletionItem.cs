namespace JusticeDataLab.Workbench.Notebooks.Kernel.Code;

/// <summary>Something that may stand at a place in code.</summary>
/// <param name="Text">What would be written.</param>
/// <param name="Kind">Its kind in the words that Jupyter shows: <c>class</c>, <c>function</c>, <c>property</c> …</param>
internal sealed record CompletionItem(string Text, string Kind);
