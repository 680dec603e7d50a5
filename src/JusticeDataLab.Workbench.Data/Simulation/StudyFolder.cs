using System.Globalization;
using System.Text;
using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Core.Simulation;
using JusticeDataLab.Workbench.Data.Files;

namespace JusticeDataLab.Workbench.Data.Simulation;

/// <summary>
/// The folder of a study: <c>study.json</c> says which study it is, <c>requests/CELL/NUMBER.csv</c> holds the results of one
/// batch of requests each, written whole or not at all. A batch that is there is never done again.
/// </summary>
internal sealed class StudyFolder
{
    private const string StudyFile = "study.json";
    private readonly string _root;

    private StudyFolder(string root) => _root = root;

    /// <summary>Where requests that are being worked through keep their files; removed at the end.</summary>
    public string Scratch => Path.Combine(_root, "scratch");

    /// <summary>Opens a folder for a plan, and writes down which plan it is when it is new.</summary>
    /// <exception cref="SimulationException">The folder holds another study.</exception>
    public static StudyFolder Open(string root, SimulationPlan plan)
    {
        var path = Path.Combine(root, StudyFile);
        var wanted = Describe(plan);
        if (!File.Exists(path)) AtomicFile.Write(path, wanted);
        else if (File.ReadAllText(path) != wanted)
            throw new SimulationException($"{root} holds another study: its {StudyFile} differs in the plan, the settings or the version of the program. Name another folder, or remove this one.");
        var folder = new StudyFolder(root);
        folder.Clear();
        return folder;
    }

    /// <summary>Whether a batch is done.</summary>
    public bool Has(SimulationBatch batch) => File.Exists(PathOf(batch));

    /// <summary>Keeps the results of a batch.</summary>
    public void Write(SimulationBatch batch, IEnumerable<SimulatedRequestResult> results)
    {
        var text = new StringBuilder(ResultRow.Header).Append('\n');
        foreach (var result in results) text.Append(ResultRow.Write(result)).Append('\n');
        AtomicFile.Write(PathOf(batch), text.ToString());
    }

    /// <summary>Reads the results of a batch.</summary>
    public IReadOnlyList<SimulatedRequestResult> Read(SimulationBatch batch) => [.. File.ReadLines(PathOf(batch)).Skip(1).Select(ResultRow.Read)];

    /// <summary>Removes what unfinished requests left.</summary>
    public void Clear()
    {
        if (Directory.Exists(Scratch)) Directory.Delete(Scratch, recursive: true);
    }

    private string PathOf(SimulationBatch batch) =>
        Path.Combine(_root, "requests", batch.Cell.Id, batch.First.ToString("00000", CultureInfo.InvariantCulture) + ".csv");

    private static string Describe(SimulationPlan plan) => JsonText.Of(json =>
    {
        json.WriteString("version", ToolIdentity.Current.Version);
        json.WriteNumber("seed", plan.Seed);
        json.WriteString("delivery", CodeText.Of(plan.Delivery));
        json.WriteNumber("pool", plan.Pool);
        json.WriteNumber("poolRatio", plan.PoolRatio);
        json.WriteNumber("population", plan.Population);
        json.WriteStartArray("cells");
        foreach (var cell in plan.Cells) json.WriteStringValue(FormattableString.Invariant($"{cell.Id}: {cell.Requests}"));
        json.WriteEndArray();
        json.WriteStartObject("settings");
        foreach (var entry in SettingsCatalogue.Describe(plan.Settings)) json.WriteString($"{entry.Section}.{entry.Name}", entry.Value);
        json.WriteEndObject();
    });
}
