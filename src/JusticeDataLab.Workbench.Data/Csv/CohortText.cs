using System.Text;
using JusticeDataLab.Workbench.Core.Cohorts;

namespace JusticeDataLab.Workbench.Data.Csv;

/// <summary>From the bytes of a cohort file to its text: size, kind of file, encoding, separator.</summary>
internal static class CohortText
{
    private static readonly char[] Delimiters = [',', ';', '\t'];

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static void CheckSize(long bytes, string name)
    {
        if (bytes > CohortFileLimits.FileBytes)
            throw new CohortFileException(name, null, FormattableString.Invariant($"The file is larger than {CohortFileLimits.FileBytes / (1024 * 1024)} MB"), "Send the cohort only, one row for each person.");
    }

    /// <summary>The text and the name of its encoding.</summary>
    public static (string Text, string Encoding) Decode(byte[] content, string name)
    {
        CheckSize(content.Length, name);
        ReadOnlySpan<byte> bytes = content;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            throw new CohortFileException(name, null, "This is a workbook of the old form, or one with a password", "Save it as XLSX without a password, or its first sheet as CSV UTF-8.");
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            throw new CohortFileException(name, null, "The file is UTF-16 text", "Save it as CSV UTF-8.");
        if (bytes.Contains((byte)0))
            throw new CohortFileException(name, null, "The file holds NUL bytes, so it is not a CSV text", "Save it as CSV UTF-8.");

        var hasMark = bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]);
        try
        {
            var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
            return (strict.GetString(hasMark ? bytes[3..] : bytes), hasMark ? "UTF-8 with byte order mark" : "UTF-8");
        }
        catch (DecoderFallbackException)
        {
            return (Windows1252.GetString(bytes), "Windows-1252");
        }
    }

    /// <summary>The separator that the first line has most of outside quotes; a comma when it has none.</summary>
    public static char DelimiterOf(string text)
    {
        var counts = new int[Delimiters.Length];
        var isQuoted = false;
        foreach (var letter in text)
        {
            if (letter == '"') isQuoted = !isQuoted;
            else if (!isQuoted && letter is '\n' or '\r' && counts.Sum() > 0) break;
            else if (!isQuoted && Array.IndexOf(Delimiters, letter) is >= 0 and var place) counts[place]++;
        }

        return Delimiters[Array.IndexOf(counts, counts.Max())];
    }
}
