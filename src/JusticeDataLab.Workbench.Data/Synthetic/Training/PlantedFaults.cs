using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Data.Synthetic.Training;

/// <summary>Puts the faults into the rows of the training cohort.</summary>
internal static class PlantedFaults
{
    public static IReadOnlyList<PlantedFault> Plant(string[][] rows, RandomStream random)
    {
        // The first rows stay sound, so that a repeated row always comes after the one it repeats.
        var places = Enumerable.Range(10, rows.Length - 10).ToList();
        var faults = new List<PlantedFault>();
        int Next()
        {
            var choice = random.NextInt(places.Count);
            var place = places[choice];
            places.RemoveAt(choice);
            return place;
        }

        void Set(string rule, int column, Func<string[], string> value, string why)
        {
            var place = Next();
            rows[place] = [.. rows[place]];
            rows[place][column] = value(rows[place]);
            faults.Add(new PlantedFault(place + 1, rule, IsFoundByRule: true, why));
        }

        void Put(string fault, bool isFoundByRule, Func<string[], string[]> row, string why)
        {
            var place = Next();
            rows[place] = row(rows[place]);
            faults.Add(new PlantedFault(place + 1, fault, isFoundByRule, why));
        }

        Set("value-missing", PlantedCohort.Surname, _ => "", "Without a surname the person cannot be found.");
        Set("date-impossible", PlantedCohort.Born, row => row[PlantedCohort.Born][..4] + "-02-30", "There is no 30 February, and no guess is better than another.");
        Set("date-two-digit-year", PlantedCohort.Born, row => "14/05/" + row[PlantedCohort.Born][2..4], "Two digits do not say which century.");
        Set("birth-date-placeholder", PlantedCohort.Born, _ => "1970-01-01", "1 January 1970 is what computers write when nothing was typed; the Ministry of Justice's own cleaning deletes it.");
        Set("gender-unreadable", PlantedCohort.Gender, _ => "1", "A code of the organisation's own system: ask what it means, do not guess.");
        Set("end-before-start", PlantedCohort.End, row => PlantedCohort.Day(PlantedCohort.Read(row[PlantedCohort.Start]).AddDays(-40)), "An intervention cannot end before it starts; one of the dates is wrong, and the file does not say which.");
        Set("under-minimum-age", PlantedCohort.Born, row => PlantedCohort.Day(PlantedCohort.Read(row[PlantedCohort.Index]).AddYears(-12)), "Twelve years old at the release: most likely the year of birth is mistyped.");
        Set("pnc-id-check-letter", PlantedCohort.Pnc, row => row[PlantedCohort.Pnc][..^1] + (row[PlantedCohort.Pnc][^1] == 'K' ? 'L' : 'K'), "The letter is computed from the digits and does not agree with them; only arithmetic shows it. The person stays in, without the identifier.");
        Set("encoding-damage", PlantedCohort.Forename, _ => "ZoÃ«", "An accent was lost between two encodings; the person stays in but is harder to find.");
        Put("exact-duplicate", true, _ => rows[random.NextInt(10)], "A row copied twice: the person counts once.");
        Put("same-person-other-dates", true, _ => Later(rows[random.NextInt(10)]), "The same person came again a year later: the earliest suitable dates count.");
        Put("names-exchanged", false, row => [row[PlantedCohort.Forename], row[PlantedCohort.Surname], .. row[2..]], "Surname and forename stand under each other's header. Every value is a plausible name, so no rule can tell; linking tries exchanged names.");
        Put("same-person-short-name", false, _ => Nickname(rows[0]), "Bob is Robert: same surname, date of birth, sex and identifier. The rows differ in a name, so the checks see two people; they do say that an identifier is shared.");
        return faults;
    }

    private static string[] Later(string[] row)
    {
        string[] later = [.. row];
        foreach (var column in new[] { PlantedCohort.Start, PlantedCohort.End, PlantedCohort.Index })
            later[column] = PlantedCohort.Day(PlantedCohort.Read(row[column]).AddDays(365));
        return later;
    }

    private static string[] Nickname(string[] row)
    {
        string[] other = [.. row];
        other[PlantedCohort.Forename] = "Bob";
        return other;
    }
}
