using JusticeDataLab.Workbench.Cli.Running;
using JusticeDataLab.Workbench.Core.Matching;

namespace JusticeDataLab.Workbench.Cli.Commands.Psm;

/// <summary>A caliper on a column of numbers.</summary>
internal sealed record ColumnCaliper(string Column, Caliper Width)
{
    /// <summary>Reads <c>column:width</c>, <c>column:width:sd</c> or <c>column:width:raw</c>.</summary>
    public static ColumnCaliper Parse(string text)
    {
        var parts = text.Split(':');
        if (parts.Length is < 2 or > 3 || parts[0].Length == 0 || (parts.Length == 3 && parts[2] is not ("sd" or "raw")))
            throw new UsageException($"--calipers takes column:width, column:width:sd or column:width:raw, not '{text}'.");
        return new ColumnCaliper(parts[0], new Caliper(
            OptionText.NotNegative("--calipers", parts[1]), parts is [_, _, "raw"] ? CaliperUnit.Raw : CaliperUnit.StandardDeviations));
    }
}
