using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Core.Propensity;
using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Data.Csv;
using JusticeDataLab.Workbench.Data.Files;

namespace JusticeDataLab.Workbench.Data.Bundles;

/// <summary>
/// What another team needs to do the analysis again outside the workbench: the analysis set under numbers in place of
/// people, the settings, and a script for R. Rows of people: restricted, and never published.
/// </summary>
public static class ReviewBundle
{
    /// <summary>The files of a bundle by name.</summary>
    /// <param name="results">The analysis.</param>
    public static IReadOnlyList<(string Name, string Content)> Files(AnalysisResults results)
    {
        var columns = Columns(results);
        return
        [
            ("README.txt", ReadMe(results)),
            ("analysis.csv", Rows(results, columns)),
            ("settings.json", Settings(results, columns)),
            ("check.R", ReviewScript.Of(results)),
        ];
    }

    /// <summary>Writes a bundle: whole files, readable by their owner only where the system knows owners.</summary>
    /// <param name="results">The analysis.</param>
    /// <param name="folder">Where; made when it is not there.</param>
    public static void Write(AnalysisResults results, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var (name, content) in Files(results)) PrivateFile.Write(Path.Combine(folder, name), content);
    }

    // The columns of the model as it was fitted: neither references nor levels that were merged with them.
    private static IReadOnlyList<DesignColumn> Columns(AnalysisResults results)
    {
        var terms = results.Propensity.Coefficients.Select(coefficient => coefficient.Term).ToHashSet(StringComparer.Ordinal);
        return [.. results.Design.Matrix.Columns.Where(column => !column.IsReference && terms.Contains(column.Name))];
    }

    private static string Rows(AnalysisResults results, IReadOnlyList<DesignColumn> columns) => CsvText.Write(
        ["id", "treat", "stratum", "logit", "weight", .. Enum.GetValues<OutcomeMeasure>().Select(measure => CodeText.Of(measure).Replace('-', '_')), .. columns.Select((_, place) => ReviewScript.NameOf(place))],
        Enumerable.Range(0, results.AnalysisSet.People.Count).Select(row => (string[])
        [
            FormattableString.Invariant($"p{row + 1:000000}"),
            results.AnalysisSet.Treated[row] ? "1" : "0",
            results.AnalysisSet.People[row].Stratum,
            CellText.Of(results.Propensity.Scores.Logit[row]),
            CellText.Of(results.Matched.Weights[row]),
            .. Enum.GetValues<OutcomeMeasure>().Select(measure => CellText.Of(results.AnalysisSet.People[row].Outcome.ValueOf(measure))),
            .. columns.Select(column => CellText.Of(column.Values[row])),
        ]));

    private static string Settings(AnalysisResults results, IReadOnlyList<DesignColumn> columns) => JsonText.Of(json =>
    {
        json.WriteString("restricted", "rows of people: not for publication");
        json.WriteString("run", results.RunId);
        json.WriteString("workbench", results.Tool.Version);
        json.WriteStartObject("settings");
        foreach (var setting in SettingsCatalogue.Describe(results.Request.Settings))
            json.WriteString(setting.FullName, setting.Value);
        json.WriteEndObject();
        json.WriteStartObject("columns");
        for (var place = 0; place < columns.Count; place++) json.WriteString(ReviewScript.NameOf(place), columns[place].Name);
        json.WriteEndObject();
        if (results.Outcomes[OutcomeMeasure.Reoffended].Difference is not { } headline) return;
        json.WriteStartObject("headline");
        json.WriteString("convention", headline.Convention);
        json.WriteNumber("difference", headline.Estimate);
        json.WriteNumber("standardError", headline.StandardError);
        json.WriteNumber("lower", headline.Interval.Lower);
        json.WriteNumber("upper", headline.Interval.Upper);
        json.WriteEndObject();
    });

    private static string ReadMe(AnalysisResults results) => $"""
        RESTRICTED: rows of people under numbers. Not for publication, and not to leave the organisations that may see it.

        The analysis of run {results.RunId}, for whoever does it again outside the workbench.

        analysis.csv   one row a person, treated and pool: whether treated, exact stratum, log-odds of the propensity score,
                       matching weight, the eleven outcomes (empty where they do not apply), and the covariate columns of
                       the model, named x1, x2, ... as settings.json explains
        settings.json  every setting of the run, what each column is, and the headline
        check.R        fits the model, matches and compares the rate again: Rscript check.R

        """.ReplaceLineEndings("\n");
}
