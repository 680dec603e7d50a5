using System.Globalization;
using JusticeDataLab.Workbench.Core.Cohorts;
using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Data.Files;
using JusticeDataLab.Workbench.Data.Synthetic.Output;
using JusticeDataLab.Workbench.Data.Synthetic.Services;

namespace JusticeDataLab.Workbench.Data.Synthetic.Cohorts;

/// <summary>Writes the cohort file of a service and, in a folder of its own, the truth about it.</summary>
internal sealed class CohortFiles(SyntheticSettings settings, string root)
{
    public SyntheticServiceResult Write(ServicePlan plan, IEnumerable<CohortRow> unordered, long comparisonPeople, List<SyntheticFile> written)
    {
        var rows = unordered.OrderBy(row => row.Order).ThenBy(row => row.Repetition).ToList();
        var id = plan.Service.Id;
        var single = settings.Services.Count == 1;
        var truthFolder = single ? "truth" : "truth/" + id;
        string[] header = [.. CohortRow.Columns.Select(column => column.Name)];
        WriteTable(single ? "cohort.csv" : $"cohorts/{id}.csv", header, rows.Select(row => row.Cells), written);
        var keys = RecordKeys(header, rows);
        WriteTable(
            truthFolder + "/people.csv", ["cohort_row", "record_key", "person_id", "p0", "p1"], rows.Select((row, place) => Truth(row, place + 1, keys[place])), written);
        var result = new SyntheticServiceResult(
            id,
            rows.Count,
            plan.People.Count,
            comparisonPeople,
            plan.HazardRatio,
            HazardRatioSolver.MeanDifference(plan.People, plan.HazardRatio),
            plan.People.Sum(person => HazardRatioSolver.With(person, 1)) / plan.People.Count);
        written.Add(HashedFile.WriteText(root, truthFolder + "/truth.json", Json(plan, result)));
        return result;
    }

    private static string[] Truth(CohortRow row, int number, string recordKey) =>
        [number.ToString(CultureInfo.InvariantCulture), recordKey, row.PersonId, Number(row.P0), Number(row.P1)];

    // The keys that the checks of a submission give the same rows.
    private string[] RecordKeys(string[] header, List<CohortRow> rows)
    {
        var table = new CohortTable(header, [.. rows.Select(row => row.Cells)], new InputFingerprint("cohort.csv", "", rows.Count, header.Length), "CSV");
        return [.. CohortRecordReader.ReadAll(table, settings.ExtractDate.Year).Select(record => record.RecordKey)];
    }

    private static string Number(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? "";

    private void WriteTable(string path, IEnumerable<string> header, IEnumerable<IReadOnlyList<string>> rows, List<SyntheticFile> written)
    {
        var text = new Utf8Rows();
        Add(header);
        foreach (var row in rows) Add(row);
        using var file = new HashedFile(Path.Combine(root, path));
        file.Append(text.Content, text.Rows - 1);
        file.Complete();
        written.Add(file.Describe(path));

        void Add(IEnumerable<string> cells)
        {
            foreach (var cell in cells) text.Text(cell);
            text.EndRow();
        }
    }

    private string Json(ServicePlan plan, SyntheticServiceResult result) => JsonText.Of(writer =>
    {
        writer.WriteString("service", plan.Service.Id);
        writer.WriteString("delivery", CodeText.Of(plan.Service.Delivery).Replace('-', '_'));
        writer.WriteNumber("effect", plan.Service.EffectPercentagePoints);
        writer.WriteNumber("hazardRatio", result.HazardRatio);
        writer.WriteNumber("meanDifference", result.MeanDifference);
        writer.WriteNumber("meanWithout", result.MeanWithout);
        writer.WriteNumber("seed", settings.Seed);
        writer.WriteNumber("people", settings.People);
        writer.WriteNumber("cohortPeople", plan.Service.CohortSize);
        writer.WriteNumber("cohortRows", result.Rows);
        writer.WriteNumber("onRegister", result.OnRegister);
        writer.WriteNumber("comparisonPeople", result.ComparisonPeople);
    });
}
