using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Data.Requests;

namespace JusticeDataLab.Workbench.Data.Runs;

/// <summary>A run on disk.</summary>
public sealed class SavedRun
{
    /// <summary>The report with interactive figures, which a run may have beside its results.</summary>
    public const string Companion = "publication/report-interactive.html";

    private SavedRun(string folder, SavedManifest manifest)
    {
        Folder = folder;
        Manifest = manifest;
    }

    /// <summary>The run's folder.</summary>
    public string Folder { get; }

    /// <summary>Its manifest.</summary>
    public SavedManifest Manifest { get; }

    /// <summary>The folder of the request that the run belongs to: two above its own.</summary>
    public string RequestPath => Path.GetDirectoryName(Path.GetDirectoryName(Folder))!;

    /// <summary>The facts of the run.</summary>
    /// <exception cref="SavedRunException">The file is missing or not a book of facts.</exception>
    public FactBook Facts
    {
        get
        {
            try
            {
                return FactBook.Parse(Text("facts.json"));
            }
            catch (FormatException fault)
            {
                throw new SavedRunException(fault.Message);
            }
        }
    }

    /// <summary>The decision log as the run used it.</summary>
    public string Decisions => Text(DecisionLog.Name);

    /// <summary>Opens a run.</summary>
    /// <param name="path">The run's folder, or its manifest.</param>
    /// <exception cref="SavedRunException">There is no whole run.</exception>
    public static SavedRun Open(string path)
    {
        var folder = Path.GetFullPath(Path.GetFileName(path) == SavedManifest.Name ? Path.GetDirectoryName(path)! : path).TrimEnd(Path.DirectorySeparatorChar);
        var manifest = Path.Combine(folder, SavedManifest.Name);
        if (!File.Exists(manifest)) throw new SavedRunException($"There is no run in '{Path.GetFileName(folder)}': give a folder below 'runs' of a request, which has a {SavedManifest.Name}.");
        return new SavedRun(folder, SavedManifest.Parse(File.ReadAllBytes(manifest)));
    }

    /// <summary>The request as the run used it.</summary>
    /// <param name="store">Where the administrative data are now.</param>
    /// <param name="cohort">Where the cohort file is now.</param>
    public Core.Requests.AnalysisRequest Request(string store, string cohort) => RequestArchive.Read(Text(RequestArchive.Name), store, cohort);

    /// <summary>Every file that is not as the manifest has it, in ordinal order of paths: changed, missing, or not of the run.</summary>
    public IReadOnlyList<ChangedFile> ChangedFiles()
    {
        var recorded = Manifest.Outputs.ToDictionary(output => output.Path, StringComparer.Ordinal);
        var present = Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(file => file is not (SavedManifest.Name or Companion))
            .ToHashSet(StringComparer.Ordinal);
        return [.. recorded.Keys.Union(present).Order(StringComparer.Ordinal).Select(path => Check(path, recorded.GetValueOrDefault(path), present.Contains(path))).OfType<ChangedFile>()];
    }

    private ChangedFile? Check(string path, RunOutput? recorded, bool isThere)
    {
        if (recorded is null) return new ChangedFile(path, FactVerdict.New);
        if (!isThere) return new ChangedFile(path, FactVerdict.Missing);
        return StableHash.HexOfBytes(File.ReadAllBytes(Path.Combine(Folder, path))) == recorded.Sha256 ? null : new ChangedFile(path, FactVerdict.Differs);
    }

    private string Text(string name)
    {
        var path = Path.Combine(Folder, name);
        return File.Exists(path) ? File.ReadAllText(path) : throw new SavedRunException($"The run has no {name}: the file was removed, or an earlier version made the run. Run the request again.");
    }
}
