using System.Text.Json;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Data.Requests;

/// <summary>Reads and writes <c>request.json</c>.</summary>
public static class RequestFile
{
    /// <summary>Name of the file in a request's folder.</summary>
    public const string Name = "request.json";

    /// <summary>Name of the cohort file unless the request names another.</summary>
    public const string DefaultCohort = "cohort.csv";

    internal static readonly string[] Required = ["id", "organisation", "service", "delivery", "period", "store"];

    private static readonly string[] Known =
        [.. Required, "cohort", "selection", "lawfulBasis", "analyses", "settings", "publication"];

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>Reads a request.</summary>
    /// <param name="path">Path of the file.</param>
    /// <exception cref="RequestFileException">The file is missing, is not JSON, or has unknown, missing or wrong entries: all are listed.</exception>
    public static AnalysisRequest Read(string path)
    {
        if (!File.Exists(path)) throw new RequestFileException(Name, ["There is no such file here: give the folder of a request, or make one with 'jdl new'."]);
        return Parse(File.ReadAllText(path));
    }

    /// <summary>Reads a request from text.</summary>
    /// <param name="json">Content of a request file.</param>
    /// <exception cref="RequestFileException">The text is not JSON, or has unknown, missing or wrong entries: all are listed.</exception>
    public static AnalysisRequest Parse(string json)
    {
        var problems = new List<string>();
        try
        {
            using var document = JsonDocument.Parse(json, Lenient);
            var request = Parse(document.RootElement, problems);
            if (request is not null && problems.Count == 0) return request;
        }
        catch (JsonException fault)
        {
            problems.Add($"This is not JSON: look at line {fault.LineNumber + 1}.");
        }

        throw new RequestFileException(Name, problems);
    }

    private static AnalysisRequest? Parse(JsonElement root, List<string> problems)
    {
        var binder = new JsonBinder(problems);
        if (root.ValueKind is not JsonValueKind.Object)
        {
            problems.Add("The file must hold one object { … }.");
            return null;
        }

        binder.CheckNames(root, Known, "");
        foreach (var name in Required.Where(name => IsMissing(root, name))) problems.Add($"'{name}' is missing.");
        var fields = new RequestFields(root, binder);
        var settings = root.TryGetProperty("settings", out var given)
            ? (AnalysisSettings)binder.Bind(given, new AnalysisSettings(), "settings")
            : new AnalysisSettings();
        foreach (var problem in SettingsRules.Problems(settings)) binder.Problem($"settings.{problem}");
        var service = new ServiceDescription(fields.Text("service", "name"), fields.Text("service", "description"), fields.Text("service", "type"));
        var selection = new CohortSelection(fields.Flag("selection", "all", true), fields.Text("selection", "leftOut"), fields.Flag("selection", "systematic", false));
        var publication = new PublicationDetails(
            fields.Choice("publication", "status", PublicationStatus.NotOfficialStatistics),
            fields.Date("publication", "releaseDate"),
            fields.Text("publication", "contact"),
            fields.Text("publication", "accreditedMonth"))
        {
            PreReleaseAccess = fields.Text("publication", "preReleaseAccess"),
            Revision = fields.Text("publication", "revision"),
        };
        // Everything is read before the verdict, so that all problems are reported at once.
        var request = new AnalysisRequest
        {
            Id = fields.Text("id"),
            Organisation = fields.Text("organisation"),
            Service = service,
            Delivery = fields.Choice("delivery", DeliverySetting.Community),
            Period = fields.Period(),
            Selection = selection,
            LawfulBasis = fields.Text("lawfulBasis"),
            Store = fields.Text("store"),
            Cohort = root.TryGetProperty("cohort", out _) ? fields.Text("cohort") : DefaultCohort,
            Analyses = fields.Analyses(),
            Settings = settings,
            Publication = publication,
        };
        return problems.Count > 0 ? null : request;
    }

    private static bool IsMissing(JsonElement root, string name) =>
        !root.TryGetProperty(name, out var value)
        || value.ValueKind is JsonValueKind.Null
        || (value.ValueKind is JsonValueKind.String && string.IsNullOrWhiteSpace(value.GetString()));
}
