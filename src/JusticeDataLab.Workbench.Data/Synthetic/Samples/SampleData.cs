using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Data.Synthetic.Output;

namespace JusticeDataLab.Workbench.Data.Synthetic.Samples;

/// <summary>
/// The data samples of the repository: one small register and three cohorts, one of a service that reduces reoffending,
/// one of a service without effect, and one that is too small to be analysed.
/// </summary>
public static class SampleData
{
    /// <summary>The command that makes the samples, as the README of the samples gives it.</summary>
    public const string Command = "jdl synth --samples --out data-samples";

    /// <summary>What the samples are made from.</summary>
    public static SyntheticSettings Settings { get; } = new()
    {
        People = 5_800,
        Seed = 2026,
        AssessedShare = 0.3,
        PoolRatio = 6.1,
        Services =
        [
            // People of high risk take part: a raw comparison hides the reduction.
            new("reduction", 600, -9, DeliverySetting.Custody) { RiskSelection = 1.2 },
            // People of low risk take part: a raw comparison shows a reduction that is not there.
            new("no-effect", 120, 0, DeliverySetting.Community) { RiskSelection = -1.0 },
            new("too-few", 45, -5, DeliverySetting.AfterRelease),
        ],
    };

    /// <summary>Writes the samples: <c>admin/</c>, <c>cohorts/</c>, <c>truth/</c>, <c>README.md</c> and <c>manifest.json</c>.</summary>
    /// <param name="folder">Where; the same command gives the same bytes.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static SyntheticResult Write(
        string folder,
        IProgress<double>? progress = null,
        CancellationToken cancellation = default) =>
        Write(folder, OrderedBlocks.UsualDegree, progress, cancellation);

    internal static SyntheticResult Write(
        string folder, int degree, IProgress<double>? progress, CancellationToken cancellation)
    {
        var made = SyntheticRegister.Write(Settings, folder, degree, progress, cancellation);
        var readme = HashedFile.WriteText(folder, "README.md", SampleReadme.Text(Settings, made));
        var result = made with
        {
            Files = [.. made.Files.Append(readme).OrderBy(file => file.Path, StringComparer.Ordinal)],
        };
        HashedFile.WriteText(folder, "manifest.json", SampleManifest.Json(Settings, result));
        return result;
    }
}
