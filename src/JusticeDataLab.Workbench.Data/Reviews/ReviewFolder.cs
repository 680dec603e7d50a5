using JusticeDataLab.Workbench.Data.Files;
using JusticeDataLab.Workbench.Data.Requests;

namespace JusticeDataLab.Workbench.Data.Reviews;

/// <summary>The folder <c>review</c> of a request: the only place of the workbench where names are written.</summary>
public sealed class ReviewFolder
{
    /// <summary>Name of the queue.</summary>
    public const string QueueName = "queue.csv";

    private const string Name = "review";

    /// <summary>The review folder of a request; it need not be there.</summary>
    /// <param name="request">The request's folder.</param>
    public ReviewFolder(string request) => Path = System.IO.Path.Combine(request, Name);

    /// <summary>The folder.</summary>
    public string Path { get; }

    /// <summary>The queue.</summary>
    public string QueuePath => System.IO.Path.Combine(Path, QueueName);

    /// <summary>Writes the queue, in place of any that is there, readable by its owner only.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="decisions">Decisions so far.</param>
    public void WriteQueue(IReadOnlyList<NamedPair> pairs, LinkDecisions decisions)
    {
        CheckNotLinked();
        PrivateFile.Write(QueuePath, QueueCsv.Write(pairs, decisions));
    }

    /// <summary>
    /// Overwrites and deletes everything in the folder, then the folder. Copies that were made elsewhere, or that the
    /// file system or a backup keeps, are out of reach. Links in the folder are removed and not followed.
    /// </summary>
    /// <returns>How many files there were.</returns>
    public int Purge()
    {
        CheckNotLinked();
        if (!Directory.Exists(Path)) return 0;
        var files = Directory.GetFiles(Path, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint })
            .Order(StringComparer.Ordinal)
            .ToArray();
        foreach (var file in files) PrivateFile.Erase(file);
        Directory.Delete(Path, recursive: true);
        return files.Length;
    }

    private void CheckNotLinked()
    {
        if (new DirectoryInfo(Path).LinkTarget is not null)
            throw new RequestFileException(Name, ["This is a link to another place: names are kept in the request's own folder only. Remove the link, and what it leads to."]);
    }
}
