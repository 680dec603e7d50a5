using JusticeDataLab.Workbench.Core.Cohorts;

namespace JusticeDataLab.Workbench.Core.Requests;

/// <summary>Which people a planned analysis is about: those whose entry under a name is a value.</summary>
/// <param name="Name">A column of the cohort file or, for the comparison pool too, a categorical covariate.</param>
/// <param name="Value">The value; case, accents and spaces around it do not count.</param>
[TypeFormatterSource]
public sealed record AnalysisFilter(string Name, string Value)
{
    /// <summary>Reads <c>name = value</c>; null when the text is not of that form.</summary>
    /// <param name="text">The filter as the request has it.</param>
    public static AnalysisFilter? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sides = text.Split('=', 2, StringSplitOptions.TrimEntries);
        return sides is [{ Length: > 0 } name, { Length: > 0 } value] ? new AnalysisFilter(name, value) : null;
    }

    /// <summary>Whether a header is the column that the filter names.</summary>
    /// <param name="header">Header as given.</param>
    public bool IsAbout(string header) => TextFolding.Key(header) is { Length: > 0 } key && key == TextFolding.Key(Name);

    /// <summary>Whether an entry is the value of the filter.</summary>
    /// <param name="entry">An entry of the column.</param>
    public bool Accepts(string entry) => TextFolding.Fold(entry.Trim()) == TextFolding.Fold(Value);
}
