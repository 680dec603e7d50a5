using System.Collections;
using System.Globalization;
using System.Reflection;
using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Notebooks.Displays.Steps;
using JusticeDataLab.Workbench.Notebooks.Hosting;

namespace JusticeDataLab.Workbench.Notebooks.Displays.Generic;

/// <summary>The public properties of a value and their values as texts.</summary>
internal static class PropertyValues
{
    /// <summary>Properties that may be shown, in the order in which they are declared. What identifies a person is not among them.</summary>
    public static IReadOnlyList<PropertyInfo> Of(Type type) =>
    [
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetMethod?.IsPublic == true && property.GetIndexParameters().Length == 0
                && !Identifies(property) && !typeof(Delegate).IsAssignableFrom(property.PropertyType))
            .OrderBy(property => property.MetadataToken),
    ];

    /// <summary>Whether a value of the type is about one person: it has a field that identifies.</summary>
    public static bool IsPerson(Type type) =>
        type == typeof(PersonKey) || (!SimpleValues.Is(type) && type.GetProperties().Any(Identifies));

    /// <summary>The value of a property; null where it is not defined.</summary>
    public static object? Value(PropertyInfo property, object owner)
    {
        try
        {
            return property.GetValue(owner);
        }
        catch (TargetInvocationException)
        {
            // Some properties are defined for some values only, and say so by an exception.
            return null;
        }
    }

    /// <summary>A simple value as text: numbers to six digits, what is not defined as a dash.</summary>
    public static string Text(object? value) => value switch
    {
        null => NumberText.Undefined,
        double number => Number(number),
        float number => Number(number),
        int or long or short or byte => NumberText.Whole(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
        bool truth => truth ? "yes" : "no",
        Enum word => PropertyWords.Of(word.ToString()).ToLowerInvariant(),
        _ => SimpleValues.Text(value) ?? NumberText.Undefined,
    };

    /// <summary>The items of a list, of which at most so many are looked at.</summary>
    public static IReadOnlyList<object?> Items(IEnumerable list, int most) => [.. list.Cast<object?>().Take(most)];

    private static bool Identifies(PropertyInfo property) => property.PropertyType == typeof(PersonKey) || PersonalFields.Identifies(property.Name);

    private static string Number(double number) =>
        double.IsFinite(number) ? number.ToString("G6", CultureInfo.InvariantCulture).Replace('-', '−') : NumberText.Undefined;
}
