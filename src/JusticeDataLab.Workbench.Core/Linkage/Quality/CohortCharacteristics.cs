using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Cohorts;
using JusticeDataLab.Workbench.Core.Linkage.Cleaning;

namespace JusticeDataLab.Workbench.Core.Linkage.Quality;

/// <summary>The characteristics by which linking is checked, all from what the organisation sent.</summary>
internal static class CohortCharacteristics
{
    private const string NotKnown = "Not known";

    // A site column with more values than this is free text, not sites.
    private const int MostSites = 20;

    private static readonly (int Below, string Name)[] AgeBands =
        [(18, "Under 18"), (21, "18 to 20"), (25, "21 to 24"), (35, "25 to 34"), (45, "35 to 44"), (int.MaxValue, "45 or over")];

    private static readonly string[] IdentifierGroups = ["PNC ID and prison number", "PNC ID only", "Prison number only", "CRO number only", "None"];

    public static IEnumerable<CohortCharacteristic> Of(IReadOnlyList<CohortRecord> records)
    {
        yield return new("Sex", ["Female", "Male", NotKnown], SexOf);
        yield return new("Age at intervention", [.. AgeBands.Select(band => band.Name), NotKnown], AgeOf);
        yield return new("Identifiers given", IdentifierGroups, IdentifiersOf);
        yield return new("Forename", ["Given in full", "Initial only or missing"], ForenameOf);
        yield return new("Surname", ["Single", "Double-barrelled", "Missing"], SurnameOf);
        yield return new("Letters of the name", ["English letters only", "Accents or other letters"], LettersOf);
        if (SiteHeader(records) is not { } header) yield break;
        string SiteOf(CohortRecord record) => record.Further.TryGetValue(header, out var site) && site.Trim() is { Length: > 0 } name ? name : NotKnown;
        string[] sites = [.. records.Select(SiteOf).Distinct(StringComparer.Ordinal).OrderBy(site => site == NotKnown).ThenBy(site => site, StringComparer.Ordinal)];
        if (sites.Length is > 1 and <= MostSites) yield return new("Site", sites, SiteOf);
    }

    private static string? SiteHeader(IReadOnlyList<CohortRecord> records) => records
        .SelectMany(record => record.Further.Keys)
        .FirstOrDefault(header => TextFolding.Key(header) is "SITE" or "PRISON" or "LOCATION" or "AREA");

    private static string SexOf(CohortRecord record) => record.Sex switch
    {
        Sex.Female => "Female",
        Sex.Male => "Male",
        _ => NotKnown,
    };

    private static string AgeOf(CohortRecord record)
    {
        if (record.DateOfBirth is not { } birth || record.InterventionDate is not { } date) return NotKnown;
        var age = date.Year - birth.Year - ((date.Month, date.Day).CompareTo((birth.Month, birth.Day)) < 0 ? 1 : 0);
        return AgeBands.First(band => age < band.Below).Name;
    }

    private static string IdentifiersOf(CohortRecord record) => (record.PncId, record.PrisonNumber, record.Cro) switch
    {
        (not null, not null, _) => IdentifierGroups[0],
        (not null, null, _) => IdentifierGroups[1],
        (null, not null, _) => IdentifierGroups[2],
        (null, null, not null) => IdentifierGroups[3],
        _ => IdentifierGroups[4],
    };

    private static string ForenameOf(CohortRecord record) =>
        NameCleaning.Forenames(record.Forename).First.Length > 1 ? "Given in full" : "Initial only or missing";

    private static string SurnameOf(CohortRecord record)
    {
        var surname = NameCleaning.Surname(record.Surname);
        if (surname.Length == 0) return "Missing";
        return NameCleaning.Halves(surname).First.Length > 0 ? "Double-barrelled" : "Single";
    }

    private static string LettersOf(CohortRecord record) =>
        $"{record.Forename}{record.Surname}".Any(letter => char.IsLetter(letter) && !char.IsAsciiLetter(letter)) ? "Accents or other letters" : "English letters only";
}
