using JusticeDataLab.Workbench.Core.Covariates;

namespace JusticeDataLab.Workbench.Reporting.Publication.Words;

/// <summary>Names of covariates and of their levels for readers.</summary>
public static class CovariateWords
{
    /// <summary>Heading of assessed risks and needs.</summary>
    public const string RisksAndNeeds = "Risks and needs";

    // Levels that are codes in the data and do not read well by taking the underscores out.
    private static readonly Dictionary<string, string> Levels = new(StringComparer.Ordinal)
    {
        ["violence"] = "Violence",
        ["public_order"] = "Public order",
        ["sexual_adult"] = "Sexual offence against an adult",
        ["sexual_child"] = "Sexual offence against a child",
        ["domestic_burglary"] = "Burglary of a home",
        ["other_burglary"] = "Other burglary",
        ["handling"] = "Handling stolen goods",
        ["absconding_bail"] = "Absconding or bail offence",
        ["taking_vehicles"] = "Taking vehicles",
        ["theft_from_vehicles"] = "Theft from vehicles",
        ["other_motoring"] = "Other motoring offence",
        ["drug_import"] = "Import, export or production of drugs",
        ["drug_possession_supply"] = "Possession or supply of drugs",
        ["other"] = "Other offence",
        ["either_way"] = "Triable either way",
        ["indictable_only"] = "Indictable only",
        ["suspended_sentence"] = "Suspended sentence",
        ["community_order"] = "Community order",
    };

    /// <summary>Label of a covariate; its name when it is not in the dictionary.</summary>
    /// <param name="variable">Name of the covariate.</param>
    public static string Label(string variable) => CovariateDictionary.Find(variable) is { } covariate ? covariate.Label : Plain(variable);

    /// <summary>A level in words.</summary>
    /// <param name="level">The level as the data have it.</param>
    public static string Level(string level) => Levels.TryGetValue(level, out var words) ? words : Plain(level);

    /// <summary>Levels in the order of their words; what is other, unknown or missing last.</summary>
    public static IEnumerable<T> Ordered<T>(IEnumerable<T> rows, Func<T, string> level) => rows
        .OrderBy(row => level(row) switch { "Other" or "other" or "None" => 1, "Unknown" or "Missing" => 2, _ => 0 })
        .ThenBy(row => Length(level(row)))
        .ThenBy(row => Level(level(row)), StringComparer.Ordinal);

    /// <summary>Covariate and level.</summary>
    /// <param name="variable">Name of the covariate.</param>
    /// <param name="level">The level; null for a number.</param>
    public static string Of(string variable, string? level) => level is null ? Label(variable) : $"{Label(variable)}: {Level(level)}";

    /// <summary>Heading under which a covariate stands.</summary>
    /// <param name="variable">Name of the covariate.</param>
    public static string Group(string variable) => CovariateDictionary.Find(variable) is { } covariate
        ? covariate.Group switch
        {
            CovariateGroup.Demographics => "Demographics",
            CovariateGroup.IndexOffence => "Index offence and sentence",
            CovariateGroup.CriminalHistory => "Criminal history",
            CovariateGroup.Interventions => "Accredited programmes",
            CovariateGroup.EmploymentAndBenefits => "Employment and benefits",
            _ => RisksAndNeeds,
        }
        : "Other";

    // Lengths of sentence go from short to long, ages from young to old.
    private static int Length(string level) => level switch
    {
        "Under 18" => -1,
        "Under 6 months" => 1,
        "6 months to under 1 year" => 2,
        "1 to under 4 years" => 3,
        "4 years or more" => 4,
        _ => 0,
    };

    private static string Plain(string code)
    {
        var words = code.Replace('_', ' ');
        return words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
    }
}
