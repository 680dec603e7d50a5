namespace JusticeDataLab.Workbench.Core.Displays;

/// <summary>
/// Marks what shows itself in a notebook: a heading, key numbers, tables, warnings, and no rows of people. Hosts find the
/// mark by its simple name, which is .NET Interactive's, so no host's package is needed. What is drawn lies in the
/// notebooks library, which this one does not know: it is looked for when a notebook asks.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = true)]
public sealed class TypeFormatterSourceAttribute : Attribute
{
    private const string Library = "JusticeDataLab.Workbench.Notebooks";
    private const string Source = Library + ".Displays.ResultFormatterSource";

    /// <summary>The source of formatters: a type with a public parameterless constructor and <c>CreateTypeFormatters()</c>.</summary>
    public Type FormatterSourceType { get; } = Loaded() ?? Type.GetType($"{Source}, {Library}") ?? typeof(NoFormatters);

    /// <summary>Media types in the order of preference.</summary>
    public string[] PreferredMimeTypes { get; } = ["text/html", "text/plain"];

    private static Type? Loaded() => AppDomain.CurrentDomain.GetAssemblies()
        .FirstOrDefault(assembly => assembly.GetName().Name == Library)?.GetType(Source);
}
