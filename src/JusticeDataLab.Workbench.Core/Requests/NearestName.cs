using JusticeDataLab.Workbench.Core.Cohorts.Columns;

namespace JusticeDataLab.Workbench.Core.Requests;

/// <summary>Finds the name that was probably meant, for messages about a name that does not exist.</summary>
public static class NearestName
{
    /// <summary>The known name nearest to the given one, case aside.</summary>
    /// <param name="given">Name as written.</param>
    /// <param name="known">Names that exist.</param>
    /// <returns>The nearest, the first among equals; null when none is near: more than a third of its letters are wrong.</returns>
    public static string? Of(string given, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(known);
        var wanted = given.ToLowerInvariant();
        var nearest = known
            .Select(name => (Name: name, Distance: EditDistance.Between(wanted, name.ToLowerInvariant())))
            .Where(found => 3 * found.Distance <= Math.Max(3, Math.Max(wanted.Length, found.Name.Length)))
            .ToArray();
        return nearest.Length == 0 ? null : nearest.MinBy(found => found.Distance).Name;
    }
}
