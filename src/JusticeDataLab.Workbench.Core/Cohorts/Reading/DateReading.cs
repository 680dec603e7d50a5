namespace JusticeDataLab.Workbench.Core.Cohorts.Reading;

/// <summary>How the text of a date cell was understood.</summary>
internal enum DateReading
{
    Missing,
    Read,
    Placeholder,
    Unreadable,
    Impossible,
    TwoDigitYear,
}
