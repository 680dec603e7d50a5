namespace JusticeDataLab.Workbench.Notebooks.Displays;

/// <summary>Draws a <see cref="Display"/>.</summary>
public sealed class DisplayFormatterSource : FormatterSource<Display>
{
    /// <inheritdoc/>
    protected override string Html(Display value) => value.ToHtml();

    /// <inheritdoc/>
    protected override string Plain(Display value) => value.ToString();
}
