namespace JusticeDataLab.Workbench.Notebooks.Displays;

/// <summary>A part of a <see cref="Display"/>.</summary>
internal abstract record DisplayBlock;

/// <summary>Headline numbers with their labels.</summary>
internal sealed record FiguresBlock(IReadOnlyList<(string Label, string Value)> Figures) : DisplayBlock;

/// <summary>A table; the first cell of a row names the row.</summary>
internal sealed record TableBlock(string Caption, IReadOnlyList<string> Headers, IReadOnlyList<IReadOnlyList<string>> Rows) : DisplayBlock;

/// <summary>A drawing with what it says in words.</summary>
internal sealed record SvgBlock(string Svg, string Alternative) : DisplayBlock;

/// <summary>A sentence; a warning is set apart.</summary>
internal sealed record TextBlock(string Text, bool IsWarning) : DisplayBlock;
