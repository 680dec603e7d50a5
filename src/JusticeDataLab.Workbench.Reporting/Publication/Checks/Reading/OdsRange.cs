using System.Globalization;
using System.Text.RegularExpressions;

namespace JusticeDataLab.Workbench.Reporting.Publication.Checks.Reading;

/// <summary>A table that is marked up as one.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Sheet">Its sheet.</param>
/// <param name="FirstColumn">First column, counted from 0.</param>
/// <param name="FirstRow">Row of its headings, counted from 0.</param>
/// <param name="LastColumn">Last column.</param>
/// <param name="LastRow">Last row.</param>
internal sealed partial record OdsRange(string Name, string Sheet, int FirstColumn, int FirstRow, int LastColumn, int LastRow)
{
    public static OdsRange? Parse(string name, string address)
    {
        var match = Address().Match(address);
        if (!match.Success) return null;
        int Row(string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) - 1;
        return new OdsRange(name, match.Groups["sheet"].Value.Trim('\''), Column(match.Groups["c1"].Value), Row("r1"), Column(match.Groups["c2"].Value), Row("r2"));
    }

    private static int Column(string letters) => letters.Aggregate(0, (number, letter) => (number * 26) + (letter - 'A' + 1)) - 1;

    [GeneratedRegex(@"^\$?(?<sheet>.+?)\.\$?(?<c1>[A-Z]+)\$?(?<r1>\d+):\$?(.+?)\.\$?(?<c2>[A-Z]+)\$?(?<r2>\d+)$")]
    private static partial Regex Address();
}
