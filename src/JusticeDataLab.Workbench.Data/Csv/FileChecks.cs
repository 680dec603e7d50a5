using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Provenance;

namespace JusticeDataLab.Workbench.Data.Csv;

/// <summary>What an import says of a file before it reads the rows: its columns, and whether it is the file described.</summary>
internal static class FileChecks
{
    public static IEnumerable<(int Column, string Rule)> Of(TableSchema schema, IReadOnlyList<string> header, string path, InputFingerprint? described)
    {
        if (described is not null && FolderTable.HashFile(path).Sha256 != described.Sha256) yield return (-1, FolderTable.ChangedRule);
        var names = schema.Columns.Select(column => column.Name).ToList();
        for (var column = 0; column < names.Count; column++)
            if (!header.Contains(names[column])) yield return (column, "the column is missing");
        // A column that does not belong is named by its place: where the header is missing, its name is a value.
        for (var place = 0; place < header.Count; place++)
            if (!names.Contains(header[place])) yield return (-1, FormattableString.Invariant($"column {place + 1} of the file does not belong to the table"));
        if (names.Order(StringComparer.Ordinal).SequenceEqual(header.Order(StringComparer.Ordinal)) && !names.SequenceEqual(header))
            yield return (-1, $"the columns must be in the order {string.Join(", ", names)}");
        if (header.Distinct(StringComparer.Ordinal).Count() < header.Count) yield return (-1, "no two columns may have the same name");
    }
}
