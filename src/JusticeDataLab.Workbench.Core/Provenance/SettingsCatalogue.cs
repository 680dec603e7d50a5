using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Core.Provenance;

/// <summary>Lists settings with their values and provenance, so that the report and the run's identity leave none out.</summary>
public static class SettingsCatalogue
{
    /// <summary>Every setting of every section, in the order in which they are declared.</summary>
    /// <param name="settings">The settings used.</param>
    public static IReadOnlyList<SettingEntry> Describe(AnalysisSettings settings)
    {
        var defaults = new AnalysisSettings();
        return [.. Properties(typeof(AnalysisSettings)).SelectMany(section =>
            section.PropertyType.IsClass && section.PropertyType != typeof(string)
                ? DescribeSection(NameOf(section), section.GetValue(settings)!, section.GetValue(defaults)!)
                : [Entry("", section, settings, defaults)])];
    }

    /// <summary>Name of a setting in the request file.</summary>
    /// <param name="property">The property that holds it.</param>
    public static string NameOf(PropertyInfo property) => JsonNamingPolicy.CamelCase.ConvertName(property.Name);

    /// <summary>The settings of a record, in the order in which they are declared.</summary>
    /// <param name="type">Type of the record.</param>
    public static IReadOnlyList<PropertyInfo> Properties(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanWrite)
            .OrderBy(property => property.MetadataToken)];

    /// <summary>A value as text: the same for the report, for hashing and for messages.</summary>
    /// <param name="value">Value of a setting.</param>
    public static string TextOf(object? value) => value switch
    {
        null => "none",
        string text => text,
        bool yes => yes ? "yes" : "no",
        Enum choice => CodeText.Of(choice),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IEnumerable list => string.Join(", ", list.Cast<object?>().Select(TextOf)) is { Length: > 0 } joined ? joined : "none",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static IEnumerable<SettingEntry> DescribeSection(string section, object settings, object defaults) =>
        Properties(settings.GetType()).Select(property => Entry(section, property, settings, defaults));

    private static SettingEntry Entry(string section, PropertyInfo property, object settings, object defaults)
    {
        var mark = property.GetCustomAttribute<SettingAttribute>()
            ?? throw new InvalidOperationException($"Setting {property.DeclaringType!.Name}.{property.Name} does not say where it comes from.");
        var value = TextOf(property.GetValue(settings));
        var usual = TextOf(property.GetValue(defaults));
        return value == usual
            ? new SettingEntry(section, NameOf(property), mark.Label, value, mark.Unit, mark.Source, null)
            : new SettingEntry(section, NameOf(property), mark.Label, value, mark.Unit, RuleSource.SetForThisRequest, usual);
    }
}
