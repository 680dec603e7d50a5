using System.IO.Compression;
using System.Text.RegularExpressions;
using JusticeDataLab.Workbench.Reporting.Publication.Checks;

namespace JusticeDataLab.Workbench.Cli.Commands.Publication;

/// <summary>Item S34: LibreOffice opens the workbook and finds every table that is marked up in it.</summary>
internal static partial class OfficeCheck
{
    public static IEnumerable<CheckResult> Run(byte[] workbook, CheckReport report, CancellationToken cancellation)
    {
        if (OutsideProgram.Find("soffice", "libreoffice") is not { } office) return [];
        var check = report.Results.Single(result => result.Id == "S34");
        var marked = Count(workbook);
        if (marked < 0) return [check with { Outcome = CheckOutcome.Failed, Places = ["tables.ods: is not a workbook"] }];
        var found = OutsideProgram.InFolder(folder =>
        {
            var file = Path.Combine(folder, "tables.ods");
            File.WriteAllBytes(file, workbook);
            var printed = OutsideProgram.Run(
                office, ["--headless", $"-env:UserInstallation=file://{folder}/profile", "--convert-to", "fods", "--outdir", folder, file], cancellation);
            var written = Path.Combine(folder, "tables.fods");
            return printed is null || !File.Exists(written) ? -1 : Range().Count(File.ReadAllText(written));
        });
        string[] places = found < 0 ? ["tables.ods: LibreOffice cannot open it"] : found != marked ? [FormattableString.Invariant($"tables.ods: LibreOffice finds {found} of {marked} tables that are marked up")] : [];
        return [check with { Outcome = places.Length == 0 ? CheckOutcome.Passed : CheckOutcome.Failed, Places = places }];
    }

    private static int Count(byte[] workbook)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(workbook));
            if (zip.GetEntry("content.xml") is not { } part) return -1;
            using var content = new StreamReader(part.Open());
            return Range().Count(content.ReadToEnd());
        }
        catch (InvalidDataException)
        {
            return -1;
        }
    }

    [GeneratedRegex("<table:database-range ")]
    private static partial Regex Range();
}
