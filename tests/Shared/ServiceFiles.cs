namespace JusticeDataLab.Workbench.Testing;

/// <summary>A libpq service file of the tests' own, which PGSERVICEFILE names for the whole run.</summary>
internal static class ServiceFiles
{
    private static readonly Dictionary<string, Dictionary<string, string>> Sections = [];
    private static readonly Lock Gate = new();
    private static readonly string File = Path.Combine(Path.GetTempPath(), "jdl-services-" + Guid.NewGuid().ToString("N")[..8] + ".conf");

    /// <summary>Adds a section and returns its name.</summary>
    public static string Add(Dictionary<string, string> entries)
    {
        lock (Gate)
        {
            if (Sections.Count == 0)
            {
                Environment.SetEnvironmentVariable("PGSERVICEFILE", File);
                AppDomain.CurrentDomain.ProcessExit += (_, _) => System.IO.File.Delete(File);
            }

            var name = $"test_{Sections.Count + 1}";
            Sections.Add(name, entries);
            System.IO.File.WriteAllLines(File, Sections.SelectMany(section => section.Value.Select(entry => $"{entry.Key}={entry.Value}").Prepend($"[{section.Key}]")));
            return name;
        }
    }

    /// <summary>The entries of a section.</summary>
    public static IReadOnlyDictionary<string, string> Entries(string name)
    {
        lock (Gate) return Sections[name];
    }
}
