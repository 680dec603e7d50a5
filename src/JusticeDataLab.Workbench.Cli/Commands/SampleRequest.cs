using JusticeDataLab.Workbench.Data.Files;
using JusticeDataLab.Workbench.Data.Requests;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace JusticeDataLab.Workbench.Cli.Commands;

/// <summary>Copies a sample request into a folder of the user's, so that the samples stay as they were shipped.</summary>
internal static class SampleRequest
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n" };

    public static string Copy(string samples, string name, string target)
    {
        var source = Path.Combine(samples, "requests", name);
        var request = RequestFolder.Open(source);
        var json = JsonNode.Parse(File.ReadAllText(Path.Combine(source, RequestFile.Name)))!.AsObject();
        Directory.CreateDirectory(target);
        json["cohort"] = RequestFile.DefaultCohort;
        json["store"] = request.Store.RelativeTo(target).Text;
        AtomicFile.Write(Path.Combine(target, RequestFile.DefaultCohort), File.ReadAllBytes(request.CohortPath));
        AtomicFile.Write(Path.Combine(target, RequestFile.Name), json.ToJsonString(Layout) + "\n");
        return target;
    }
}
