using JusticeDataLab.Workbench.Core.Cohorts;

namespace JusticeDataLab.Workbench.Core.Linkage.Cleaning;

/// <summary>
/// The cleaning that both sides of linking go through, so that two ways of writing one name compare equal: letters in
/// capitals without accents; apostrophes removed; hyphens and other punctuation read as spaces; titles and generational
/// suffixes removed; <c>MC DONALD</c> and <c>O NEILL</c> closed up; placeholder names emptied.
/// </summary>
public static class NameCleaning
{
    private static readonly HashSet<string> Suffixes = new(StringComparer.Ordinal) { "JR", "JNR", "SR", "SNR", "II", "III", "ESQ" };

    // Joined to what follows: written apart, together and with an apostrophe for one and the same name.
    private static readonly HashSet<string> JoinedPrefixes = new(StringComparer.Ordinal) { "MC", "MAC", "O", "D", "FITZ" };

    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "DE", "DA", "DI", "DO", "DOS", "DU", "DEL", "DELLA", "LA", "LE", "VAN", "VON", "DER", "DEN", "TER", "TEN", "BIN", "BINT", "IBN",
        "ABU", "AL", "EL", "UL", "ST", "SAINT", "SAN", "SANTA", "MC", "MAC", "O", "BEN", "AP", "NI", "UI",
    };

    /// <summary>Cleans the parts of a name.</summary>
    /// <param name="forename">Forename as given; a second forename in it counts as a middle name.</param>
    /// <param name="middleNames">Middle names as given.</param>
    /// <param name="surname">Surname as given.</param>
    public static CleanedName Clean(string? forename, string? middleNames, string? surname)
    {
        var (first, further) = Forenames(forename);
        if (further.Length == 0) further = Forenames(middleNames).First;
        return new CleanedName(first, further, Surname(surname));
    }

    /// <summary>The first forename and the one after it; either may be empty.</summary>
    /// <param name="text">One or more forenames as given.</param>
    public static (string First, string Further) Forenames(string? text)
    {
        var name = TextFolding.CleanName(text);
        if (PlaceholderNames.Contain(name)) return ("", "");
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0) return (name, "");
        var further = name[(space + 1)..];
        var next = further.IndexOf(' ', StringComparison.Ordinal);
        return (name[..space], next < 0 ? further : further[..next]);
    }

    /// <summary>A surname; empty when missing or a placeholder.</summary>
    /// <param name="text">A surname as given.</param>
    public static string Surname(string? text)
    {
        var name = TextFolding.CleanName(text);
        if (PlaceholderNames.Contain(name)) return "";
        if (!name.Contains(' ', StringComparison.Ordinal)) return name;

        var tokens = name.Split(' ').ToList();
        while (tokens.Count > 1 && Suffixes.Contains(tokens[^1])) tokens.RemoveAt(tokens.Count - 1);
        for (var i = tokens.Count - 2; i >= 0; i--)
        {
            if (!JoinedPrefixes.Contains(tokens[i])) continue;
            tokens[i] += tokens[i + 1];
            tokens.RemoveAt(i + 1);
        }

        return string.Join(' ', tokens);
    }

    /// <summary>
    /// The two halves of a double-barrelled surname; both empty when it is not one. <c>VAN DYKE</c> and other surnames
    /// that begin with a particle are not.
    /// </summary>
    /// <param name="surname">A cleaned surname.</param>
    public static (string First, string Second) Halves(string surname)
    {
        ArgumentNullException.ThrowIfNull(surname);
        var space = surname.LastIndexOf(' ');
        if (space < 3 || surname.Length - space < 4) return ("", "");
        var (first, second) = (surname[..space], surname[(space + 1)..]);
        return Particles.Contains(first) || first.Split(' ').Any(Particles.Contains) ? ("", "") : (first, second);
    }
}
