using System.Globalization;

namespace JusticeDataLab.Workbench.Core.Cohorts.Columns;

/// <summary>
/// Which column of a cohort file stands for which field. It is printed with every review. Where the first line may not be
/// a header at all (fewer than two required columns found), unknown columns are named by their place, because the line
/// may be a person.
/// </summary>
[TypeFormatterSource]
public sealed record ColumnMapping
{
    private static readonly CohortField[] Required =
        [CohortField.Surname, CohortField.Forename, CohortField.DateOfBirth, CohortField.Gender];

    private readonly Dictionary<CohortField, int> _places;

    private ColumnMapping(IReadOnlyList<MappedColumn> columns, Dictionary<CohortField, int> places)
    {
        Columns = columns;
        _places = places;
    }

    /// <summary>Every column in the order of the file.</summary>
    public IReadOnlyList<MappedColumn> Columns { get; }

    /// <summary>Columns of no known field, kept under their headers.</summary>
    public IEnumerable<MappedColumn> Further => Columns.Where(column => column.Field is null);

    /// <summary>Fields that more than one column stands for; the first column is the one read.</summary>
    public IReadOnlyList<CohortField> Repeated =>
        [.. Columns.Where(column => column.Field is not null).GroupBy(column => column.Field!.Value).Where(group => group.Count() > 1).Select(group => group.Key)];

    /// <summary>Whether a field has a column.</summary>
    /// <param name="field">The field.</param>
    public bool Has(CohortField field) => _places.ContainsKey(field);

    /// <summary>What messages call the column of a field; the field's own name when it has none.</summary>
    /// <param name="field">The field.</param>
    public string LabelOf(CohortField field) =>
        _places.TryGetValue(field, out var place) ? Columns[place].Label : HeaderAliases.NameOf(field);

    /// <summary>Maps the headers of a file.</summary>
    /// <param name="headers">Headers as given.</param>
    public static ColumnMapping Of(IReadOnlyList<string> headers)
    {
        var fields = headers.Select(HeaderAliases.FieldOf).ToArray();
        var isHeader = Required.Count(required => fields.Contains(required)) >= 2;
        var places = new Dictionary<CohortField, int>();
        var columns = new MappedColumn[headers.Count];
        for (var index = 0; index < columns.Length; index++)
        {
            if (fields[index] is { } field) places.TryAdd(field, index);
            columns[index] = new MappedColumn(index, headers[index], fields[index], Label(headers[index], fields[index], index, isHeader));
        }

        return new ColumnMapping(columns, places);
    }

    /// <summary>Text of a field in a row, trimmed; empty when there is no such column or cell.</summary>
    /// <param name="row">A data row.</param>
    /// <param name="field">The field.</param>
    internal string Text(IReadOnlyList<string> row, CohortField field) =>
        _places.TryGetValue(field, out var place) && place < row.Count ? row[place].Trim() : "";

    private static string Label(string header, CohortField? field, int index, bool isHeader)
    {
        var name = string.Concat(header.Select(letter => char.IsControl(letter) ? ' ' : letter)).Trim().TrimStart('=', '+', '-', '@', ' ');
        if (isHeader && name.Length is > 0 and <= 60) return name;
        return field is { } known ? HeaderAliases.NameOf(known) : string.Create(CultureInfo.InvariantCulture, $"column {index + 1}");
    }
}
