namespace JusticeDataLab.Workbench.Core.AnalysisSets.Explanations;

/// <summary>One record of a person, without identifiers: days are counted from the index date.</summary>
/// <param name="Number">Position among the person's records, from 1.</param>
/// <param name="Kind">The table it comes from.</param>
/// <param name="Day">Days from the index date to the record: disposal date, start or assessment date; below 0 is before.</param>
/// <param name="OffenceDay">Days from the index date to the offence; null for other records.</param>
/// <param name="What">What it records, in codes of the data dictionary.</param>
/// <param name="Role">What it is for this person: index disposal, previous, counted reoffence, or why it counts for nothing.</param>
[TypeFormatterSource]
public sealed record ExplainedRecord(int Number, RecordKind Kind, int Day, int? OffenceDay, string What, string Role);
