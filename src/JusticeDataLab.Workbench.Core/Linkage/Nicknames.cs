using System.Collections.Frozen;

namespace JusticeDataLab.Workbench.Core.Linkage;

/// <summary>
/// Forms of one forename that people in England and Wales use for each other, from <c>Nicknames.txt</c> beside this file.
/// A group holds the forms of one name; a form may be in several (Alex, Sam). Names are cleaned with
/// <see cref="Cohorts.TextFolding.CleanName"/> first.
/// </summary>
internal static class Nicknames
{
    private const string Resource = "JusticeDataLab.Workbench.Core.Linkage.Nicknames.txt";

    private static readonly string[][] Groups = Read();

    private static readonly FrozenDictionary<string, int[]> GroupsByForm = Groups
        .SelectMany((forms, group) => forms.Select(form => (form, group)))
        .GroupBy(entry => entry.form, entry => entry.group, StringComparer.Ordinal)
        .ToFrozenDictionary(entries => entries.Key, entries => entries.ToArray(), StringComparer.Ordinal);

    /// <summary>How many groups there are; they are numbered from 0. Numbers change when the list does, so they are not for keeping.</summary>
    public static int GroupCount => Groups.Length;

    /// <summary>The numbers of the groups that a forename is in, in rising order; empty for one that is not in the list.</summary>
    public static IReadOnlyList<int> GroupsOf(string forename) => GroupsByForm.TryGetValue(forename, out var groups) ? groups : [];

    /// <summary>The forms of a group, the name itself first.</summary>
    public static IReadOnlyList<string> FormsOf(int group) => Groups[group];

    /// <summary>Whether two forenames are forms of one name: some group holds both. A forename in the list is a form of itself.</summary>
    public static bool AreForms(string a, string b)
    {
        if (!GroupsByForm.TryGetValue(a, out var first) || !GroupsByForm.TryGetValue(b, out var second)) return false;
        var (i, j) = (0, 0);
        while (i < first.Length && j < second.Length)
        {
            if (first[i] == second[j]) return true;
            if (first[i] < second[j]) i++;
            else j++;
        }

        return false;
    }

    private static string[][] Read()
    {
        using var stream = typeof(Nicknames).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(' '))];
    }
}
