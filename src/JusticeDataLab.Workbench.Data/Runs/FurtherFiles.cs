using System.Text.Json;
using JusticeDataLab.Workbench.Core.Inference.Effects;
using JusticeDataLab.Workbench.Core.Inference.Multiplicity;
using JusticeDataLab.Workbench.Core.Pipeline.Further;
using JusticeDataLab.Workbench.Data.Analyses;

namespace JusticeDataLab.Workbench.Data.Runs;

/// <summary>
/// The analyses beside the marked tests as files of a run: <c>further/rate.json</c>, <c>frequency.json</c> and
/// <c>time.json</c> in the format of <c>jdl effect</c>, and <c>tests.json</c> with the family of tests and the precision.
/// </summary>
public static class FurtherFiles
{
    /// <summary>The files.</summary>
    /// <param name="further">The results.</param>
    public static IEnumerable<(string Path, byte[] Bytes)> Of(FurtherResults further)
    {
        ArgumentNullException.ThrowIfNull(further);
        return
        [
            ("further/rate.json", EffectJson.Write("reoffended", OutcomeKind.Binary, 0, further.Rate, further.Covariates)),
            ("further/frequency.json", EffectJson.Write("reoffences", OutcomeKind.Count, 0, further.Frequency, further.Covariates)),
            ("further/time.json", TimeEffectJson.Write("days-to-first-reoffence", 0, further.Times, further.Time)),
            ("further/tests.json", Tests(further)),
        ];
    }

    private static byte[] Tests(FurtherResults further) => JsonParts.Document(json =>
    {
        Family(json, "planned", further.Family.Planned);
        Family(json, "unplanned", further.Family.Unplanned);
        json.WriteStartArray("precision");
        foreach (var stage in further.Precision)
        {
            json.WriteStartObject();
            json.WriteString("stage", stage.Stage);
            json.WriteNumber("treated", stage.TreatedPeople);
            JsonParts.Number(json, "comparison", stage.ComparisonPeople);
            JsonParts.Number(json, "share", stage.Share);
            JsonParts.Number(json, "minimum_detectable", stage.MinimumDetectable);
            JsonParts.Number(json, "detectable_below", stage.DetectableBelow);
            JsonParts.Number(json, "power_for_margin", stage.PowerForMargin);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("equivalence", further.Rate.Equivalence?.Sentence);
    });

    private static void Family(Utf8JsonWriter json, string name, IEnumerable<FamilyTest> tests)
    {
        json.WriteStartArray(name);
        foreach (var test in tests)
        {
            json.WriteStartObject();
            json.WriteString("analysis", test.Test.Analysis);
            json.WriteString("measure", test.Test.Measure);
            JsonParts.Number(json, "p", test.Test.PValue);
            JsonParts.Number(json, "holm", test.Holm);
            JsonParts.Number(json, "benjamini_hochberg", test.BenjaminiHochberg);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
