using System.Text;
using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Data.Files;

namespace JusticeDataLab.Workbench.Data.Runs;

/// <summary>
/// Writes the files of a run into a folder beside its final place and moves the folder there when all are written: a
/// run that was stopped half-way leaves nothing that looks whole, and the run before it stays as it was.
/// </summary>
public sealed class RunWriter : IDisposable
{
    private readonly FileStream _lock;
    private readonly string _final;
    private readonly string _partial;
    private readonly SortedDictionary<string, RunOutput> _outputs = new(StringComparer.Ordinal);
    private bool _done;

    /// <summary>Starts a run. One run of a request is written at a time.</summary>
    /// <param name="runs">Folder that holds the runs of a request.</param>
    /// <param name="runId">Name of the run.</param>
    /// <exception cref="SavedRunException">Another run of the request is being written.</exception>
    public RunWriter(string runs, string runId)
    {
        Directory.CreateDirectory(runs);
        _lock = FileLock.Take(Path.TrimEndingDirectorySeparator(runs) + ".lock")
            ?? throw new SavedRunException("Another run of this request is being written: wait until it has ended.");
        _final = Path.Combine(runs, runId);
        _partial = Path.Combine(runs, runId + ".partial");
        // A run stopped between the two moves of a commit: what was there before is still whole, under its other name.
        if (!Directory.Exists(_final) && Directory.Exists(Old)) Directory.Move(Old, _final);
        if (Directory.Exists(_partial)) Directory.Delete(_partial, recursive: true);
        Directory.CreateDirectory(_partial);
    }

    /// <summary>Files written so far, in ordinal order of their paths.</summary>
    public IReadOnlyList<RunOutput> Outputs => [.. _outputs.Values];

    /// <summary>Writes a text file: UTF-8 without byte order mark.</summary>
    /// <param name="path">Path inside the run's folder, with forward slashes.</param>
    /// <param name="content">Content, with LF line ends.</param>
    public void Write(string path, string content) => Write(path, Encoding.UTF8.GetBytes(content));

    /// <summary>Writes a file.</summary>
    /// <param name="path">Path inside the run's folder, with forward slashes.</param>
    /// <param name="content">Content.</param>
    public void Write(string path, byte[] content)
    {
        var target = Path.Combine(_partial, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllBytes(target, content);
        _outputs[path] = new RunOutput(path, StableHash.HexOfBytes(content), content.Length);
    }

    /// <summary>Moves the run to its final place, over an earlier run of the same name, and returns its folder.</summary>
    public string Commit()
    {
        if (Directory.Exists(Old)) Directory.Delete(Old, recursive: true);
        if (Directory.Exists(_final)) Directory.Move(_final, Old);
        Directory.Move(_partial, _final);
        if (Directory.Exists(Old)) Directory.Delete(Old, recursive: true);
        _done = true;
        return _final;
    }

    /// <summary>Removes the files of a run that was not committed.</summary>
    public void Dispose()
    {
        if (!_done && Directory.Exists(_partial)) Directory.Delete(_partial, recursive: true);
        _lock.Dispose();
    }

    private string Old => _final + ".old.partial";
}
