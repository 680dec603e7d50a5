namespace JusticeDataLab.Workbench.Cli.Tests.Commands.Publication;

/// <summary>The demo, worked once for the tests of a class.</summary>
public sealed class DemoPublication : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public DemoPublication()
    {
        Assert.Equal(0, Jdl.Run("demo", "--out", Request).Exit);
        Run = Assert.Single(Directory.GetDirectories(Path.Combine(Request, "runs")));
    }

    /// <summary>The request's folder.</summary>
    public string Request => folder.File("demo");

    /// <summary>The run's folder.</summary>
    public string Run { get; }

    public void Dispose() => folder.Dispose();

    /// <summary>Copies the publication into a folder and returns its place.</summary>
    public string Copy(string to)
    {
        var from = Path.Combine(Run, "publication");
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return to;
    }
}
