namespace JusticeDataLab.Workbench.Reporting.Charts.Drawing;

/// <summary>
/// Estimated widths of text in Arial, in hundredths of the font size, a little on the wide side so that what is
/// judged to fit does fit.
/// </summary>
internal static class TextMetrics
{
    /// <summary>Part of the font size above the baseline that letters take.</summary>
    public const double Ascent = 0.78;

    /// <summary>Part of the font size below the baseline.</summary>
    public const double Descent = 0.22;

    private const int BoldExtra = 5;

    private static readonly (int Width, string Letters)[] Classes =
    [
        (23, "ijl'"),
        (29, "fI t.,:;!/\\[]|"),
        (34, "r()-`{}"),
        (43, "*\""),
        (51, "cksvxyzJ"),
        (57, "abdeghnopqu0123456789?$#_L\u2013\u00A3"),
        (60, "+<=>\u2212~^\u00B1FTZ"),
        (68, "ABEKPSVXY&"),
        (73, "CDHNRUw"),
        (79, "GOQ"),
        (85, "mM"),
        (90, "%"),
        (101, "W@\u2014\u2190\u2192"),
    ];

    private static readonly int[] Ascii = Table();

    /// <summary>Width in pixels.</summary>
    public static double Width(string text, double size, bool bold = false)
    {
        var hundredths = 0;
        foreach (var letter in text) hundredths += Of(letter) + (bold ? BoldExtra : 0);
        return hundredths * size / 100.0;
    }

    /// <summary>Lines no wider than a limit, broken between words, inside a word only where it is wider than a line.</summary>
    public static IReadOnlyList<string> Wrap(string text, double size, double limit, bool bold = false)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (Width(longer, size, bold) <= limit)
            {
                line = longer;
                continue;
            }

            if (line.Length > 0) lines.Add(line);
            line = word;
            while (Width(line, size, bold) > limit && line.Length > 2)
            {
                var cut = line.Length - 1;
                while (cut > 1 && Width(line[..cut] + "-", size, bold) > limit) cut--;
                lines.Add(line[..cut] + "-");
                line = line[cut..];
            }
        }

        if (line.Length > 0 || lines.Count == 0) lines.Add(line);
        return lines;
    }

    // Letters with an accent are about as wide as without; anything else is taken as a full square.
    private static int Of(char letter)
    {
        if (letter < 128) return Ascii[letter];
        foreach (var (width, letters) in Classes)
        {
            if (letters.Contains(letter, StringComparison.Ordinal)) return width;
        }

        return letter < 0x250 ? 75 : 101;
    }

    private static int[] Table()
    {
        var table = new int[128];
        Array.Fill(table, 75);
        foreach (var (width, letters) in Classes)
        {
            foreach (var letter in letters.Where(letter => letter < 128)) table[letter] = width;
        }

        return table;
    }
}
