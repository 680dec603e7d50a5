namespace JusticeDataLab.Workbench.Notebooks.Displays;

/// <summary>
/// Names the source of a type's formatters. Notebook hosts find it by its simple name, through reflection, so no host's
/// package is needed: .NET Interactive, the workbench's kernel and its runner all draw the type alike.
/// </summary>
/// <param name="formatterSourceType">Type with a public parameterless constructor and <c>CreateTypeFormatters()</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = true)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    /// <summary>The source of formatters.</summary>
    public Type FormatterSourceType { get; } = formatterSourceType;

    /// <summary>Media types in the order of preference.</summary>
    public string[] PreferredMimeTypes { get; init; } = ["text/html", "text/plain"];
}
