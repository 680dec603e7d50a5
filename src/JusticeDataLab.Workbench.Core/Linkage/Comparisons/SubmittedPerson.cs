using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Cohorts;
using JusticeDataLab.Workbench.Core.Cohorts.Identifiers;
using JusticeDataLab.Workbench.Core.Linkage.Cleaning;
using JusticeDataLab.Workbench.Core.Linkage.Register;

namespace JusticeDataLab.Workbench.Core.Linkage.Comparisons;

/// <summary>A submitted person as linking compares them: cleaned, with the numbers that the register has for the names. Personal: never shown.</summary>
internal sealed class SubmittedPerson
{
    private SubmittedPerson(CohortRecord record, NameTable names)
    {
        var name = NameCleaning.Clean(record.Forename, record.MiddleNames, record.Surname);
        RecordKey = record.RecordKey;
        Forename = PartOf(name.Forename, names);
        MiddleName = PartOf(name.MiddleName, names);
        Surname = PartOf(name.Surname, names);
        var (first, second) = NameCleaning.Halves(name.Surname);
        (FirstHalf, SecondHalf) = (names.Find(first), names.Find(second));
        Birth = BirthCode.Of(record.DateOfBirth);
        Sex = record.Sex;
        Identifiers = [.. IdentifiersOf(record)];
    }

    public string RecordKey { get; }

    public NamePart Forename { get; }

    public NamePart MiddleName { get; }

    public NamePart Surname { get; }

    /// <summary>Number of the first half of a double-barrelled surname; 0 or −1 when there is none on the register.</summary>
    public int FirstHalf { get; }

    /// <summary>Number of the second half of a double-barrelled surname; 0 or −1 when there is none on the register.</summary>
    public int SecondHalf { get; }

    public int Birth { get; }

    public Sex Sex { get; }

    /// <summary>Identifiers as <see cref="IdentifierCode"/>; a PNC ID or CRO number whose check letter is wrong too, as evidence of one near it.</summary>
    public IReadOnlyList<ulong> Identifiers { get; }

    public static SubmittedPerson Of(CohortRecord record, NameTable names) => new(record, names);

    public override string ToString() => nameof(SubmittedPerson);

    private static NamePart PartOf(string text, NameTable names) =>
        new(text, text.Length == 0 ? NameTable.Missing : names.Find(text), NameFeatures.Of(text, names));

    private static IEnumerable<ulong> IdentifiersOf(CohortRecord record)
    {
        if (PncId.TryParse(record.PncId, CohortRecordReader.AssumedExtractYear, out var pnc)) yield return IdentifierCode.OfPncId(pnc.Year, pnc.Serial);
        else if (record.MistypedPncId is { } mistyped) yield return IdentifierCode.OfPncId(mistyped.Year, mistyped.Serial);
        if (CroNumber.TryParse(record.Cro, out var cro)) yield return IdentifierCode.Of(cro);
        if (PrisonNumber.TryParse(record.PrisonNumber, out var prison)) yield return IdentifierCode.Of(prison);
    }
}
