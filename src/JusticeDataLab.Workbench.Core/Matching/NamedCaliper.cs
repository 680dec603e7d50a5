using System.Globalization;

namespace JusticeDataLab.Workbench.Core.Matching;

/// <summary>A caliper on a covariate as options and settings write it.</summary>
/// <param name="Name">The covariate.</param>
/// <param name="Width">The caliper.</param>
[TypeFormatterSource]
public sealed record NamedCaliper(string Name, Caliper Width)
{
    /// <summary>How it is written, for messages.</summary>
    public const string Form = "covariate:width, covariate:width:sd or covariate:width:raw, with a width of at least 0";

    /// <summary>Reads <c>covariate:width</c>, in standard deviations of the covariate unless <c>:raw</c> follows; null when the text is not of this form.</summary>
    /// <param name="text">The text.</param>
    public static NamedCaliper? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Split(':', StringSplitOptions.TrimEntries);
        if (parts is not ([{ Length: > 0 }, _] or [{ Length: > 0 }, _, "sd" or "raw"])) return null;
        if (!double.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var width) || !(width >= 0) || double.IsInfinity(width)) return null;
        return new NamedCaliper(parts[0], new Caliper(width, parts is [_, _, "raw"] ? CaliperUnit.Raw : CaliperUnit.StandardDeviations));
    }
}
