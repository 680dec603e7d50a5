using JusticeDataLab.Workbench.Notebooks.Displays;

namespace JusticeDataLab.Workbench.Notebooks.Tests.Hosting;

[TypeFormatterSource(typeof(UndrawableSource))]
public sealed class Undrawable;

public sealed class UndrawableSource : FormatterSource<Undrawable>
{
    protected override string Html(Undrawable value) => throw new InvalidOperationException("cannot");

    protected override string Plain(Undrawable value) => "";
}
