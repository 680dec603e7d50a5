using JusticeDataLab.Workbench.Core.AdministrativeData;

namespace JusticeDataLab.Workbench.Core.Cohorts.Reading;

/// <summary>Words and codes for gender, folded.</summary>
internal static class GenderWords
{
    private static readonly Dictionary<string, Sex> Words = new(StringComparer.Ordinal)
    {
        ["M"] = Sex.Male, ["MALE"] = Sex.Male, ["MAN"] = Sex.Male, ["MEN"] = Sex.Male, ["BOY"] = Sex.Male,
        ["F"] = Sex.Female, ["FEMALE"] = Sex.Female, ["WOMAN"] = Sex.Female, ["WOMEN"] = Sex.Female, ["GIRL"] = Sex.Female,
        ["N"] = Sex.NotKnown, ["NS"] = Sex.NotKnown, ["NK"] = Sex.NotKnown, ["U"] = Sex.NotKnown, ["UNKNOWN"] = Sex.NotKnown,
        ["NOTKNOWN"] = Sex.NotKnown, ["NOTSPECIFIED"] = Sex.NotKnown, ["X"] = Sex.NotKnown, ["OTHER"] = Sex.NotKnown,
        ["NONBINARY"] = Sex.NotKnown, ["PREFERNOTTOSAY"] = Sex.NotKnown,
    };

    /// <summary>The sex a text stands for; false when it is none of the words.</summary>
    public static bool TryRead(string text, out Sex sex) => Words.TryGetValue(TextFolding.Key(text), out sex);
}
