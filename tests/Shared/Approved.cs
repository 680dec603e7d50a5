using System.Runtime.CompilerServices;

namespace JusticeDataLab.Workbench.Testing;

/// <summary>
/// Approval tests: text is compared with a file under <c>Approved</c> beside the test. Run the tests with
/// <c>JDL_APPROVE=1</c> to accept what is produced now, then read the difference before committing it.
/// </summary>
internal static class Approved
{
    /// <summary>Compares text, line ends aside, with <c>Approved/NAME</c> beside the calling test.</summary>
    public static void Verify(string actual, string name, [CallerFilePath] string caller = "")
    {
        var path = Path.Combine(Folder(caller), name);
        var received = Lines(actual);
        if (Environment.GetEnvironmentVariable("JDL_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, received);
            return;
        }

        Assert.True(File.Exists(path), $"No approved file {name}. Run with JDL_APPROVE=1 to make it, then read it.");
        Assert.Equal(Lines(File.ReadAllText(path)), received);
    }

    private static string Lines(string text) => text.ReplaceLineEndings("\n").TrimEnd() + "\n";

    // Source paths are mapped in the build (deterministic), so the caller's path starts at the repository.
    private static string Folder(string caller)
    {
        const string mapped = "/_/";
        var relative = caller.StartsWith(mapped, StringComparison.Ordinal) ? caller[mapped.Length..] : caller;
        return Path.Combine(Path.GetDirectoryName(Path.Combine(Repository.Root, relative))!, "Approved");
    }
}
