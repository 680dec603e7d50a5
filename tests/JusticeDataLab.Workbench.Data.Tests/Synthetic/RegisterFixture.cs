using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Data.Synthetic;

namespace JusticeDataLab.Workbench.Data.Tests.Synthetic;

/// <summary>One register of 24,000 people with three services, written once and read by several tests.</summary>
public sealed class RegisterFixture : IDisposable
{
    public const string Shared = "register";

    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, CsvFile> _files = new(StringComparer.Ordinal);

    public RegisterFixture() => Result = SyntheticRegister.Write(Settings, _folder.Path);

    public static SyntheticSettings Settings { get; } = new()
    {
        People = 24_000,
        Seed = 11,
        IndexEventShare = 0.8,
        Services =
        [
            new("prison", 1500, -8, DeliverySetting.Custody),
            new("probation", 1000, 4, DeliverySetting.Community) { RiskSelection = -0.9 },
            new("gate", 800, -6, DeliverySetting.AfterRelease),
        ],
    };

    public SyntheticResult Result { get; }

    public string Folder => _folder.Path;

    internal CsvFile Read(string path)
    {
        if (!_files.TryGetValue(path, out var file)) _files[path] = file = new CsvFile(Path.Combine([Folder, .. path.Split('/')]));
        return file;
    }

    public void Dispose() => _folder.Dispose();
}
