using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using JusticeDataLab.Workbench.Cli.Running;
using JusticeDataLab.Workbench.Reporting.Publication.Checks;

namespace JusticeDataLab.Workbench.Cli.Commands.Publication;

/// <summary>
/// Items H20, H21 and H25: a page of our own shows the report in frames of several widths in a headless browser, measures
/// it, and prints what it found. 640 pixels is a page of 1,280 at 200% zoom; 703 is a sheet of A4 between its margins, with
/// the rules for print.
/// </summary>
internal static partial class BrowserChecks
{
    private static readonly string[] Items = ["H20", "H21", "H25"];

    public static IEnumerable<CheckResult> Run(byte[] report, string? axe, CheckReport checks, CancellationToken cancellation)
    {
        if (axe is not null && !File.Exists(axe)) throw new UsageException("--axe: there is no such file. Give axe.min.js of axe-core.");
        if (OutsideProgram.Find("chromium", "chromium-browser", "google-chrome", "google-chrome-stable") is not { } browser) return [];
        var found = OutsideProgram.InFolder(folder =>
        {
            var page = Path.Combine(folder, "measure.html");
            File.WriteAllText(page, MeasuringPage.Write(report, axe is null ? null : File.ReadAllText(axe)));
            return OutsideProgram.Run(
                browser,
                [
                    "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                    $"--user-data-dir={folder}", "--virtual-time-budget=60000", "--dump-dom", new Uri(page).AbsoluteUri,
                ],
                cancellation);
        });
        var match = found is null ? null : Result().Match(found);
        if (match is not { Success: true }) return Items.Select(item => Of(checks, item) with { Places = ["the browser did not show the page"] });
        using var json = JsonDocument.Parse(WebUtility.HtmlDecode(match.Groups[1].Value));
        return [.. Items.Where(item => item != "H25" || axe is not null).Select(item =>
        {
            string[] places = [.. json.RootElement.GetProperty(item).EnumerateArray().Select(place => place.GetString()!)];
            return Of(checks, item) with { Outcome = places.Length == 0 ? CheckOutcome.Passed : CheckOutcome.Failed, Places = places };
        })];
    }

    private static CheckResult Of(CheckReport checks, string item) => checks.Results.Single(result => result.Id == item);

    [GeneratedRegex("<pre id=\"result\">(.*?)</pre>", RegexOptions.Singleline)]
    private static partial Regex Result();
}
