using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using JusticeDataLab.Workbench.Cli.Running;
using JusticeDataLab.Workbench.Core.Cohorts.Review;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Data.Csv;
using JusticeDataLab.Workbench.Data.Files;
using JusticeDataLab.Workbench.Data.Requests;
using JusticeDataLab.Workbench.Data.Stores;
using JusticeDataLab.Workbench.Notebooks.Sessions;

namespace JusticeDataLab.Workbench.Cli.Commands;

/// <summary>Makes a request folder: the request file, the cohort, an empty decision log and the notebooks.</summary>
internal static class NewRequest
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>What the user says of the request.</summary>
    public sealed record Details(string Id, string Cohort, string Store, string Organisation, string Service, DeliverySetting Delivery);

    public static void Create(string folder, Details details)
    {
        if (File.Exists(Path.Combine(folder, RequestFile.Name))) throw new UsageException($"There is a request in {folder} already: choose another identifier or folder.");
        var table = CohortFileReader.Read(details.Cohort);
        var synthetic = AdministrativeStore.Open(details.Store).Snapshot.Synthetic;
        var period = PeriodOf(SubmissionValidator.Review(table));

        var cohort = table.Format.StartsWith("XLSX", StringComparison.Ordinal) ? Path.ChangeExtension(RequestFile.DefaultCohort, ".xlsx") : RequestFile.DefaultCohort;
        AtomicFile.Write(Path.Combine(folder, cohort), File.ReadAllBytes(details.Cohort));
        AtomicFile.Write(Path.Combine(folder, DecisionLog.Name), "");
        RequestNotebooks.Copy(ProductFiles.Notebooks(), folder);
        // Written last: a folder without it is not a request, so a stopped command leaves nothing that looks like one.
        AtomicFile.Write(Path.Combine(folder, RequestFile.Name), Json(folder, details, cohort, period, synthetic).ToJsonString(Layout) + "\n");
    }

    private static JsonObject Json(string folder, Details details, string cohort, DatePeriod period, bool synthetic) => new()
    {
        ["id"] = details.Id,
        ["cohort"] = cohort,
        ["organisation"] = details.Organisation,
        ["service"] = new JsonObject { ["name"] = details.Service, ["description"] = "", ["type"] = "" },
        ["delivery"] = CodeText.Of(details.Delivery),
        ["period"] = new JsonObject { ["from"] = Text(period.From), ["to"] = Text(period.To) },
        ["selection"] = new JsonObject { ["all"] = true, ["leftOut"] = "", ["systematic"] = false },
        ["lawfulBasis"] = synthetic ? "synthetic data, about nobody" : "",
        ["store"] = StoreName.Parse(details.Store).RelativeTo(folder).Text,
        ["analyses"] = new JsonArray(),
        ["settings"] = new JsonObject(),
        ["publication"] = new JsonObject { ["status"] = "not-official-statistics", ["contact"] = "" },
    };

    // The period is what the cohort's own dates span, until the analyst says otherwise.
    private static DatePeriod PeriodOf(SubmissionReview review)
    {
        var days = review.Records.Select(record => record.InterventionDate).OfType<DateOnly>().Order().ToList();
        if (days.Count == 0) throw new UsageException("No row of the cohort file has a usable intervention date: run 'jdl validate' on it first.");
        return new DatePeriod(days[0], days[^1]);
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
