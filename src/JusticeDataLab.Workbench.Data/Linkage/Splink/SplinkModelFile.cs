using System.Text.Json;
using JusticeDataLab.Workbench.Core.Linkage.Splink;

namespace JusticeDataLab.Workbench.Data.Linkage.Splink;

/// <summary>
/// Reads a model that Splink 3 or 4 saved as JSON (<c>save_model_to_json</c>). Of its SQL only two things are looked at:
/// whether a level is the one tried last (<c>ELSE</c>), and whether it asks for nothing but exact agreement of one column.
/// </summary>
public static class SplinkModelFile
{
    /// <summary>Reads a model.</summary>
    /// <param name="path">The file.</param>
    /// <param name="keepUntrained">Whether levels without m or u are kept, to be refused only when a pair reaches one; else the file is refused.</param>
    /// <exception cref="SplinkModelException">The file is missing, is not JSON or no trained model: all problems are listed.</exception>
    public static SplinkModel Read(string path, bool keepUntrained = false)
    {
        ArgumentNullException.ThrowIfNull(path);
        var file = Path.GetFileName(path);
        if (!File.Exists(path)) throw new SplinkModelException(file, ["There is no such file: check the path."]);
        return Parse(file, File.ReadAllText(path), keepUntrained);
    }

    /// <summary>Reads a model from text.</summary>
    /// <param name="file">Name of the file, for messages.</param>
    /// <param name="json">Its content.</param>
    /// <param name="keepUntrained">Whether levels without m or u are kept.</param>
    /// <exception cref="SplinkModelException">The text is not JSON or no trained model: all problems are listed.</exception>
    public static SplinkModel Parse(string file, string json, bool keepUntrained = false)
    {
        var problems = new List<string>();
        try
        {
            using var document = JsonDocument.Parse(json);
            var model = new SplinkJson(problems).Model(document.RootElement);
            if (!keepUntrained && problems.Count == 0) problems.AddRange(Untrained(model!));
            if (problems.Count == 0) return model!;
        }
        catch (JsonException fault)
        {
            problems.Add($"This is not JSON: look at line {fault.LineNumber + 1}.");
        }

        throw new SplinkModelException(file, problems);
    }

    private static IEnumerable<string> Untrained(SplinkModel model) =>
        from comparison in model.Comparisons
        from level in comparison.Levels
        where !level.IsTrained
        let lacks = (level.M, level.U) switch { (null, null) => "m and u", (null, _) => "m", _ => "u" }
        select $"Comparison {comparison.Name}, level {level.Value} ({level.Label}), is untrained: it has no {lacks}. Train it in Splink and save the model again.";
}
