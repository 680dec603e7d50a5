using System.Collections;
using System.Reflection;
using JusticeDataLab.Workbench.Notebooks.Displays.Steps;
using JusticeDataLab.Workbench.Notebooks.Hosting;

namespace JusticeDataLab.Workbench.Notebooks.Displays.Generic;

/// <summary>
/// Shows a result by its properties: simple ones as key numbers, lists of records as tables, warnings as such, records
/// within it by their key numbers. People are counted, never listed.
/// </summary>
internal static class RecordDisplay
{
    private const int MostRows = 20;
    private const int Longest = 60;
    private const int Counted = 1_000_000;

    public static Display Of(object result)
    {
        var type = result.GetType();
        var display = Display.Titled(PropertyWords.Of(type.Name.Split('`')[0]));
        if (SimpleValues.Text(result) is { } text) return display.Note(text);
        if (PropertyValues.IsPerson(type)) return display.Note("One person's record. Rows of people are not shown.");
        var properties = PropertyValues.Of(type).Select(property => (Property: property, Value: PropertyValues.Value(property, result))).ToList();
        var figures = properties.SelectMany(entry => Figures(PropertyWords.Of(entry.Property.Name), entry.Property.PropertyType, entry.Value, nested: false)).ToList();
        if (figures.Count > 0) display = display.Figures(figures);
        display = properties
            .Where(entry => entry.Value is string { Length: > Longest })
            .Aggregate(display, (shown, entry) => shown.Note($"{PropertyWords.Of(entry.Property.Name)}: {entry.Value}"));
        foreach (var (property, value) in properties)
        {
            if (value is IEnumerable list and not string) display = List(display, PropertyWords.Of(property.Name), list);
        }

        return display;
    }

    /// <summary>Key numbers of a property: its own, or those of the record it holds.</summary>
    private static IEnumerable<(string Label, string Value)> Figures(string label, Type declared, object? value, bool nested)
    {
        if (value is string { Length: > Longest }) return [];
        if (value is null ? SimpleValues.Is(declared) : SimpleValues.Is(value.GetType())) return [(label, PropertyValues.Text(value))];
        if (value is IEnumerable list)
        {
            // Tables show what can be shown; of the rest the number is worth knowing.
            return IsTable(list) ? [] : [(label, NumberText.Whole(PropertyValues.Items(list, Counted).Count))];
        }

        if (value is null || nested || PropertyValues.IsPerson(value.GetType())) return [];
        return PropertyValues.Of(value.GetType()).SelectMany(inner =>
            Figures($"{label}: {PropertyWords.Of(inner.Name).ToLowerInvariant()}", inner.PropertyType, PropertyValues.Value(inner, value), nested: true));
    }

    private static Display List(Display display, string label, IEnumerable list)
    {
        if (!IsTable(list)) return display;
        var items = PropertyValues.Items(list, Counted);
        if (items[0] is string)
        {
            return label == "Warnings"
                ? display.Warnings(items.Cast<string>())
                : display.Table(label, ["Text"], items.Take(MostRows).Select(item => new[] { (string)item! }));
        }

        var columns = Columns(items[0]!.GetType());
        display = display.Table(
            label,
            columns.Select(column => PropertyWords.Of(column.Name)),
            items.Where(item => item is not null).Take(MostRows).Select(item => columns.Select(column => PropertyValues.Text(PropertyValues.Value(column, item!)))));
        return items.Count > MostRows ? display.Note($"{label}: the first {NumberText.Whole(MostRows)} of {NumberText.Whole(items.Count)} rows.") : display;
    }

    /// <summary>Whether a list is shown row by row: texts, or records of one kind that are not people.</summary>
    private static bool IsTable(IEnumerable list)
    {
        if (PropertyValues.Items(list, 1) is not [{ } first]) return false;
        return first is string || (!SimpleValues.Is(first.GetType()) && !PropertyValues.IsPerson(first.GetType()) && Columns(first.GetType()).Count > 0);
    }

    private static List<PropertyInfo> Columns(Type type) => [.. PropertyValues.Of(type).Where(property => SimpleValues.Is(property.PropertyType))];
}
