using JusticeDataLab.Workbench.Core.Linkage.Cleaning;
using JusticeDataLab.Workbench.Core.Linkage.Comparisons;

namespace JusticeDataLab.Workbench.Core.Linkage.Register;

/// <summary>What blocking and comparing need of a name again and again, worked out once.</summary>
internal readonly struct NameFeatures
{
    private NameFeatures(string name, int firstHalf, int secondHalf)
    {
        Prefix2 = Packed(name, 2);
        Prefix4 = Packed(name, 4);
        Phonetic = DoubleMetaphone.Of(name).Primary.Value;
        Groups = Nicknames.GroupsOf(name);
        FirstHalf = firstHalf;
        SecondHalf = secondHalf;
    }

    /// <summary>First two characters.</summary>
    public ulong Prefix2 { get; }

    /// <summary>First four characters.</summary>
    public ulong Prefix4 { get; }

    /// <summary>Primary Double Metaphone code.</summary>
    public ulong Phonetic { get; }

    /// <summary>Groups of forms of one forename that it belongs to.</summary>
    public IReadOnlyList<int> Groups { get; }

    /// <summary>Number of the first half of a double-barrelled surname; 0 when it is not one.</summary>
    public int FirstHalf { get; }

    /// <summary>Number of the second half of a double-barrelled surname; 0 when it is not one.</summary>
    public int SecondHalf { get; }

    /// <summary>Features of a name; halves by their numbers in <paramref name="names"/>, which must hold them.</summary>
    public static NameFeatures Of(string name, NameTable names)
    {
        var (first, second) = NameCleaning.Halves(name);
        return first.Length == 0 ? new NameFeatures(name, 0, 0) : new NameFeatures(name, names.Find(first), names.Find(second));
    }

    private static ulong Packed(string text, int length)
    {
        var packed = 0UL;
        for (var i = 0; i < length && i < text.Length; i++) packed = (packed << 16) | text[i];
        return packed;
    }
}
