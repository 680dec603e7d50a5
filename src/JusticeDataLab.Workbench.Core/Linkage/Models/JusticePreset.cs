using System.Text.Json;
using JusticeDataLab.Workbench.Core.Linkage.Comparisons;
using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Core.Linkage.Models;

/// <summary>
/// The model that ships with the workbench, for linking without training: the readable file <c>justice-preset.json</c>
/// beside this class. Where the Ministry of Justice publishes a value from its live person-matching model, that value
/// or its share is used and marked; the others are the workbench's own.
/// </summary>
public static class JusticePreset
{
    private static readonly Dictionary<Comparison, Type> LevelTypes = new()
    {
        [Comparison.Name] = typeof(NameLevel),
        [Comparison.DateOfBirth] = typeof(BirthLevel),
        [Comparison.Sex] = typeof(SexLevel),
        [Comparison.MiddleName] = typeof(MiddleNameLevel),
        [Comparison.PncId] = typeof(IdentifierLevel),
        [Comparison.Cro] = typeof(IdentifierLevel),
        [Comparison.PrisonNumber] = typeof(IdentifierLevel),
    };

    /// <summary>The model.</summary>
    public static LinkageModel Model { get; } = Read();

    /// <summary>Level of a comparison in words joined by hyphens.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="level">Number of the level in the comparison's own enumeration.</param>
    public static string CodeOf(Comparison comparison, int level) => CodeText.Of((Enum)Enum.ToObject(LevelTypes[comparison], level));

    private static LinkageModel Read()
    {
        using var stream = typeof(JusticePreset).Assembly.GetManifestResourceStream("JusticeDataLab.Workbench.Core.Linkage.Models.justice-preset.json")
            ?? throw new InvalidOperationException("The preset of the linkage model is not in the library: build it again.");
        using var json = JsonDocument.Parse(stream);
        var levels = new List<LevelProbability>();
        foreach (var entry in json.RootElement.GetProperty("levels").EnumerateArray())
        {
            var comparison = (Comparison)CodeText.Parse(typeof(Comparison), entry.GetProperty("comparison").GetString()!)!;
            var level = Convert.ToInt32(CodeText.Parse(LevelTypes[comparison], entry.GetProperty("level").GetString()!), System.Globalization.CultureInfo.InvariantCulture);
            levels.Add(new LevelProbability(
                comparison,
                level,
                CodeOf(comparison, level),
                entry.GetProperty("m").GetDouble(),
                entry.GetProperty("u").GetDouble(),
                entry.GetProperty("trained").GetBoolean(),
                entry.GetProperty("source").GetString() == "P" ? RuleSource.PublishedByMinistryOfJustice : RuleSource.WorkbenchDefault));
        }

        return new LinkageModel(json.RootElement.GetProperty("name").GetString()!, levels);
    }
}
