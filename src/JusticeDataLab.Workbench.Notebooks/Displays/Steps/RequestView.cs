using System.Globalization;
using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Notebooks.Sessions;
using JusticeDataLab.Workbench.Reporting.Publication.Words;

namespace JusticeDataLab.Workbench.Notebooks.Displays.Steps;

internal static class RequestView
{
    public static Display Of(RequestSession session)
    {
        var request = session.Folder.Request;
        var snapshot = session.Analysis.Inputs.Data.Snapshot;
        var display = Display.Titled($"Request {request.Id}")
            .Figures(
                ("Organisation", request.Organisation),
                ("Service", request.Service.Name),
                ("Delivered", CodeText.Of(request.Delivery).Replace('-', ' ')),
                ("Period", $"{Day(request.Period.From)} to {Day(request.Period.To)}"),
                ("Index dates with data", $"{Day(snapshot.IndexFrom)} to {Day(snapshot.IndexTo)}"))
            .Note(request.Service.Description);
        return snapshot.Synthetic ? display.Warning("Synthetic data: nobody in them exists.") : display;
    }

    public static Display Settings(RequestAnalysis analysis)
    {
        var settings = SettingsCatalogue.Describe(analysis.Inputs.Request.Settings);
        return Display.Titled("Settings of this analysis")
            .Table(
                "Every setting and where it comes from",
                ["Setting", "What it is", "Value", "From"],
                settings.Select(setting => new[]
                {
                    setting.FullName,
                    setting.Label,
                    SettingWords.Value(setting, setting.Value),
                    SettingWords.Provenance(setting),
                }));
    }

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
