using System.Text.RegularExpressions;

namespace JusticeDataLab.Workbench.Data.Linkage.Splink;

/// <summary>The little that scoring needs to know of a level's SQL.</summary>
internal static partial class SplinkSql
{
    /// <summary>Whether this is the level tried last.</summary>
    public static bool IsElse(string? condition) => string.Equals(condition?.Trim(), "ELSE", StringComparison.OrdinalIgnoreCase);

    /// <summary>The column, where a condition asks for nothing but <c>"column_l" = "column_r"</c>; else null.</summary>
    public static string? ExactColumn(string condition)
    {
        var bare = condition.Trim();
        while (Enclosed().Match(bare) is { Success: true } match) bare = match.Groups["inner"].Value.Trim();
        if (Equality().Match(bare) is not { Success: true } sides) return null;
        var (left, right) = (Column(sides.Groups["left"].Value), Column(sides.Groups["right"].Value));
        return left is not null && string.Equals(left, right, StringComparison.OrdinalIgnoreCase) ? left : null;
    }

    /// <summary>A column name without the quotes of SQL.</summary>
    public static string Unquoted(string name) => Quoted().Match(name.Trim()) is { Success: true } match ? match.Groups["name"].Value : name.Trim();

    // Splink compares a column of the left record with the same of the right: the ends of the two names say which is which.
    private static string? Column(string side)
    {
        var name = Unquoted(side);
        return name.EndsWith("_l", StringComparison.OrdinalIgnoreCase) || name.EndsWith("_r", StringComparison.OrdinalIgnoreCase) ? name[..^2] : null;
    }

    [GeneratedRegex(@"^\((?<inner>[^()]*)\)$")]
    private static partial Regex Enclosed();

    [GeneratedRegex(@"^(?<left>""[^""]+""|`[^`]+`|\w+)\s*=\s*(?<right>""[^""]+""|`[^`]+`|\w+)$")]
    private static partial Regex Equality();

    [GeneratedRegex(@"^[""`](?<name>[^""`]+)[""`]$")]
    private static partial Regex Quoted();
}
