using JusticeDataLab.Workbench.Core.Linkage.Cleaning;
using JusticeDataLab.Workbench.Core.Linkage.Comparisons;

namespace JusticeDataLab.Workbench.Core.Linkage.Register;

/// <summary>What blocking and comparing need of a name again and again, worked out once.</summary>
internal readonly struct NameFeatures
{
    private const ulong FirstTwo = 0xFFFF_FFFF_0000_0000;

    private NameFeatures(string name, int firstHalf, int secondHalf)
    {
        for (var i = 0; i < 4 && i < name.Length; i++) Prefix4 |= (ulong)name[i] << (48 - (16 * i));
        Phonetic = DoubleMetaphone.Of(name).Primary.Value;
        Groups = [.. Nicknames.GroupsOf(name)];
        FirstHalf = firstHalf;
        SecondHalf = secondHalf;
    }

    /// <summary>First four characters.</summary>
    public ulong Prefix4 { get; }

    /// <summary>First two characters.</summary>
    public ulong Prefix2 => Prefix4 & FirstTwo;

    /// <summary>First character; 0 for the missing name.</summary>
    public ulong Initial => Prefix4 >> 48;

    /// <summary>Primary Double Metaphone code.</summary>
    public uint Phonetic { get; }

    /// <summary>Groups of forms of one forename that it belongs to.</summary>
    public int[] Groups { get; }

    /// <summary>Number of the first half of a double-barrelled surname; 0 when it is not one.</summary>
    public int FirstHalf { get; }

    /// <summary>Number of the second half of a double-barrelled surname; 0 when it is not one.</summary>
    public int SecondHalf { get; }

    /// <summary>Features of a name; halves by their numbers in <paramref name="names"/>, −1 for one that nobody there has.</summary>
    public static NameFeatures Of(string name, NameTable names)
    {
        var (first, second) = NameCleaning.Halves(name);
        return first.Length == 0 ? new NameFeatures(name, 0, 0) : new NameFeatures(name, names.Find(first), names.Find(second));
    }
}
