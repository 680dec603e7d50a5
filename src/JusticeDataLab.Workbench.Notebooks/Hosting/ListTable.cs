using System.Collections;
using System.Reflection;
using System.Text;
using JusticeDataLab.Workbench.Notebooks.Displays;
using JusticeDataLab.Workbench.Notebooks.Documents;

namespace JusticeDataLab.Workbench.Notebooks.Hosting;

/// <summary>Draws a list as a table of the simple public properties of its items.</summary>
internal static class ListTable
{
    private const int Shown = 20;
    private const int Counted = 100_000;
    private const string Withheld = "not shown";

    /// <summary>The forms of a list: its first rows and how many more there are.</summary>
    public static MimeBundle Format(IEnumerable items)
    {
        var rows = new List<object?>(Shown);
        long more = 0;
        foreach (var item in items)
        {
            if (rows.Count < Shown) rows.Add(item);
            else if (++more >= Counted) break;
        }

        var rest = more == 0 ? "" : more >= Counted ? $"and at least {Text(more)} more" : $"and {Text(more)} more";
        var table = Table(rows);
        var html = new StringBuilder();
        DisplayHtml.Table(html, table);
        var plain = new StringBuilder();
        TextColumns.Write(plain, table);
        if (rest.Length > 0) html.Append("<p>").Append(rest).Append("</p>");
        return new MimeBundle((MimeBundle.Html, html.ToString().TrimEnd('\n')), (MimeBundle.Plain, (plain + rest).TrimEnd('\n')));
    }

    private static TableBlock Table(List<object?> rows)
    {
        var type = rows.FirstOrDefault(row => row is not null)?.GetType();
        var caption = rows.Count == 0 ? "No rows" : type is null ? "Rows" : Name(type);
        var properties = type is null || SimpleValues.Is(type) ? [] : Properties(type);
        if (properties.Length == 0) return new TableBlock(caption, ["Value"], [.. rows.Select(row => new[] { Whole(row) })]);
        return new TableBlock(
            caption,
            [.. properties.Select(property => property.Name)],
            [.. rows.Select(row => properties.Select(property => Cell(row, property)).ToArray())]);
    }

    private static PropertyInfo[] Properties(Type type) =>
    [
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetMethod is not null && property.GetIndexParameters().Length == 0 && SimpleValues.Is(property.PropertyType))
            .OrderBy(property => property.MetadataToken),
    ];

    private static string Cell(object? row, PropertyInfo property)
    {
        if (row is null || !property.DeclaringType!.IsInstanceOfType(row)) return "";
        if (PersonalFields.Identifies(property.Name)) return Withheld;
        return property.GetValue(row) is { } value ? SimpleValues.Text(value) ?? "" : "";
    }

    private static string Whole(object? row)
    {
        if (row is null) return "null";
        return SimpleValues.Text(row) ?? (PersonalFields.Describes(row.GetType()) ? Withheld : row.ToString() ?? "");
    }

    private static string Name(Type type) =>
        type.Name.StartsWith('<') || type.IsGenericType ? "Rows" : type.Name;

    private static string Text(long number) => FormattableString.Invariant($"{number}");
}
