using System.Globalization;
using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Notebooks.Documents;

/// <summary>Gives an identifier to cells that have none, the same one every time.</summary>
internal static class CellIdentifiers
{
    /// <summary>The cells, each with an identifier. Those that have one keep it.</summary>
    public static IReadOnlyList<NotebookCell> Complete(IReadOnlyList<NotebookCell> cells)
    {
        var taken = cells.Where(cell => cell.Id is not null).Select(cell => cell.Id!).ToHashSet(StringComparer.Ordinal);
        return [.. cells.Select((cell, index) => cell.Id is null ? cell with { Id = Make(cell, index, taken) } : cell)];
    }

    private static string Make(NotebookCell cell, int index, HashSet<string> taken)
    {
        for (var attempt = 0; ; attempt++)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{index}/{attempt}");
            var id = StableHash.Hex(place, cell.Kind.ToString(), cell.Source)[..8];
            if (taken.Add(id)) return id;
        }
    }
}
