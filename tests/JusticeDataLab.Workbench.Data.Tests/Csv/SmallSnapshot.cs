using System.Text.Json.Nodes;
using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Data.Csv;
using JusticeDataLab.Workbench.Data.Synthetic;

namespace JusticeDataLab.Workbench.Data.Tests.Csv;

/// <summary>A register of 120 invented people on disk, to read back or to spoil.</summary>
public sealed class SmallSnapshot : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _copy = new();

    public SmallSnapshot() => Written = SyntheticRegister.Write(new SyntheticSettings { People = 120, Seed = 5 }, _folder.Path).Snapshot;

    public SnapshotDescription Written { get; }

    public string Folder => Path.Combine(_folder.Path, "admin");

    /// <summary>A fresh copy of the folder.</summary>
    public string Copy()
    {
        foreach (var file in new DirectoryInfo(Folder).GetFiles()) file.CopyTo(Path.Combine(_copy.Path, file.Name), overwrite: true);
        return _copy.Path;
    }

    /// <summary>A copy with the lines of one table changed and the description brought into line.</summary>
    public string Spoil(string table, Action<List<string>> change)
    {
        var folder = Copy();
        var path = Path.Combine(folder, table + ".csv");
        var lines = File.ReadAllText(path).Split('\n').ToList();
        change(lines);
        File.WriteAllText(path, string.Join('\n', lines));
        var json = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "snapshot.json")))!;
        json["tables"]!.AsArray().Single(entry => (string?)entry!["name"] == table)!["sha256"] = StableHash.HexOfBytes(File.ReadAllBytes(path));
        File.WriteAllText(Path.Combine(folder, "snapshot.json"), json.ToJsonString());
        return folder;
    }

    /// <summary>What is said of a folder when all of it is read.</summary>
    public static string Fault(string folder) => Assert.Throws<AdministrativeDataException>(() =>
    {
        var data = SnapshotFolder.Open(folder);
        foreach (var _ in data.Register()) { }
        foreach (var _ in data.Histories()) { }
    }).Message;

    public void Dispose()
    {
        _folder.Dispose();
        _copy.Dispose();
    }
}
