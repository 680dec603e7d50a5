using System.Text.Json.Nodes;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Data.Requests;

namespace JusticeDataLab.Workbench.Cli.Tests.Commands.Review;

/// <summary>A sample request with strict thresholds and without identifiers, so that many pairs wait for review.</summary>
internal sealed class ReviewRequest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ReviewRequest()
    {
        Cli.Commands.SampleRequest.Copy(Repository.PathOf("data-samples"), "reduction", Path);
        var request = JsonNode.Parse(System.IO.File.ReadAllText(File(RequestFile.Name)))!;
        request["settings"]!["linkage"] = new JsonObject { ["linkProbability"] = 0.9999, ["reviewProbability"] = 0.05 };
        System.IO.File.WriteAllText(File(RequestFile.Name), request.ToJsonString());
        var lines = System.IO.File.ReadAllLines(File("cohort.csv")).Select(line => line.Split(',')).ToArray();
        foreach (var cells in lines.Skip(1))
        {
            (cells[8], cells[9]) = ("", "");
            // The last digit of the year differs: linking is less sure of such a date.
            cells[3] = cells[3][..3] + (char)('0' + ((cells[3][3] - '0' + 1) % 10)) + cells[3][4..];
        }

        System.IO.File.WriteAllLines(File("cohort.csv"), lines.Select(cells => string.Join(',', cells)));
    }

    public string Path => _folder.Path;

    public string QueuePath => File("review", "queue.csv");

    public string LogPath => File(DecisionLog.Name);

    public string File(params string[] parts) => _folder.File(parts);

    /// <summary>The queue, exported, as cells with the header first; no cell of a sample holds a line feed.</summary>
    public List<string[]> Export()
    {
        var result = Jdl.Run("review", "export", Path);
        Assert.True(result.Exit == 0, result.Error);
        return Read();
    }

    public List<string[]> Read() => [.. System.IO.File.ReadAllLines(QueuePath).Select(Cells)];

    public void Write(IEnumerable<string[]> rows) => System.IO.File.WriteAllLines(
        QueuePath, rows.Select(cells => string.Join(',', cells.Select(cell => cell.Contains(',', StringComparison.Ordinal) ? $"\"{cell}\"" : cell))));

    public string Log() => System.IO.File.Exists(LogPath) ? System.IO.File.ReadAllText(LogPath) : "";

    public void Dispose() => _folder.Dispose();

    // Quotes in the sample only hold commas.
    private static string[] Cells(string line)
    {
        var cells = new List<string>();
        foreach (var (part, place) in line.Split('"').Select((part, place) => (part, place)))
        {
            if (place % 2 == 1)
            {
                cells[^1] += part;
                continue;
            }

            var split = part.Split(',');
            if (place == 0) cells.AddRange(split);
            else cells.AddRange(split.Skip(1));
        }

        return [.. cells];
    }
}
