using System.Security.Cryptography;
using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Data.Stores;

namespace JusticeDataLab.Workbench.Data.Requests;

/// <summary>A request on disk: its file, cohort, decisions, secret and runs.</summary>
public sealed class RequestFolder
{
    private const string SecretName = "person.key";

    private RequestFolder(string path, AnalysisRequest request, DecisionLog decisions)
    {
        Path = path;
        Request = request;
        Decisions = decisions;
    }

    /// <summary>The folder.</summary>
    public string Path { get; }

    /// <summary>What <c>request.json</c> says.</summary>
    public AnalysisRequest Request { get; }

    /// <summary>Decisions taken so far.</summary>
    public DecisionLog Decisions { get; }

    /// <summary>The decision log.</summary>
    public string DecisionsPath => System.IO.Path.Combine(Path, DecisionLog.Name);

    /// <summary>The cohort file.</summary>
    public string CohortPath => System.IO.Path.GetFullPath(System.IO.Path.Combine(Path, Request.Cohort));

    /// <summary>Where runs are kept.</summary>
    public string RunsPath => System.IO.Path.Combine(Path, "runs");

    /// <summary>Where the administrative data are.</summary>
    public StoreName Store => StoreName.Parse(Request.Store).From(Path);

    /// <summary>Opens a request.</summary>
    /// <param name="path">The folder, or the <c>request.json</c> in it.</param>
    /// <exception cref="RequestFileException">The request or its decisions cannot be used.</exception>
    public static RequestFolder Open(string path)
    {
        var folder = System.IO.Path.GetFileName(path) == RequestFile.Name ? System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))! : path;
        if (!Directory.Exists(folder))
            throw new RequestFileException(System.IO.Path.GetFileName(folder), ["There is no such folder: give the folder of a request, or make one with 'jdl new'."]);
        return new RequestFolder(
            System.IO.Path.GetFullPath(folder),
            RequestFile.Read(System.IO.Path.Combine(folder, RequestFile.Name)),
            DecisionLog.Read(System.IO.Path.Combine(folder, DecisionLog.Name)));
    }

    /// <summary>The same folder with another request and other decisions: those that a run recorded.</summary>
    /// <param name="request">The request.</param>
    /// <param name="decisions">The decisions.</param>
    public RequestFolder With(AnalysisRequest request, DecisionLog decisions) => new(Path, request, decisions);

    /// <summary>
    /// The pseudonyms of this request. The secret is made once, readable by its owner only; pseudonyms differ between
    /// requests, results do not depend on them. For invented people there is nothing to hide, and a secret made from the
    /// request's identifier lets two demonstrations agree to the byte.
    /// </summary>
    /// <param name="synthetic">Whether the people are invented.</param>
    /// <exception cref="RequestFileException">The secret is damaged.</exception>
    public PersonKeyring Keyring(bool synthetic)
    {
        if (synthetic) return new PersonKeyring(Convert.FromHexString(StableHash.Hex("synthetic", Request.Id)));
        var path = System.IO.Path.Combine(Path, SecretName);
        if (!File.Exists(path)) WriteSecret(path);
        try
        {
            return new PersonKeyring(Convert.FromHexString(File.ReadAllText(path).Trim()));
        }
        catch (Exception fault) when (fault is FormatException or ArgumentException)
        {
            throw new RequestFileException(SecretName, ["This is not the secret of a request: restore the file, or remove it and run every step of the request again."]);
        }
    }

    private static void WriteSecret(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var writer = new StreamWriter(path, options);
        writer.WriteLine(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32)));
    }
}
