namespace JusticeDataLab.Workbench.Notebooks.Tests.Hosting;

[TypeFormatterSource]
public sealed class Undrawable;

[AttributeUsage(AttributeTargets.Class)]
internal sealed class TypeFormatterSourceAttribute : Attribute
{
#pragma warning disable CA1822 // The convention asks for members of instances.
    public Type FormatterSourceType => typeof(UndrawableSource);
}

public sealed class UndrawableSource
{
    public IEnumerable<object> CreateTypeFormatters() => [new Failing()];

    private sealed class Failing
    {
        public string MimeType => "text/html";

        public bool Format(object value, TextWriter writer) => throw new InvalidOperationException("cannot");
    }
#pragma warning restore CA1822
}
