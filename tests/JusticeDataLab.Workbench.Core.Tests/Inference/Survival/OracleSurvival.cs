using System.Text.Json;
using JusticeDataLab.Workbench.Core.Inference.Survival;
using JusticeDataLab.Workbench.Core.Tests.Inference.Regression;
using JusticeDataLab.Workbench.Core.Tests.Oracles;

namespace JusticeDataLab.Workbench.Core.Tests.Inference.Survival;

/// <summary>Times to an event out of the oracles.</summary>
internal static class OracleSurvival
{
    public static SurvivalSample Of(OracleCase oracle, string method, bool pairs = false)
    {
        var outcome = oracle.Description.GetProperty("outcomes").EnumerateArray().Single(one => one.GetProperty("type").GetString() == "survival");
        return new SurvivalSample(
            oracle.Data.Numbers(outcome.GetProperty("time").GetString()!),
            [.. oracle.Data.Numbers(outcome.GetProperty("event").GetString()!).Select(value => value == 1)],
            oracle.Treated,
            oracle.Weights(method),
            pairs ? OracleSamples.Pairs(oracle, method) : null);
    }

    public static IEnumerable<(string Method, JsonElement Expected)> Expected(OracleCase oracle) =>
        from method in oracle.Methods()
        where oracle.Has("match", method, "outcomes.json")
        let json = oracle.Json("match", method, "outcomes.json")
        where json.TryGetProperty("surv", out _)
        select (method, json.GetProperty("surv"));

    /// <summary>Gehan 1965: weeks of remission of leukaemia, group 1 treated with 6-MP.</summary>
    public static (SurvivalSample Sample, JsonElement Expected) Gehan()
    {
        var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(OracleCase.Root, "misc", "gehan_survival.json"))).RootElement;
        double[] Numbers(string name) => [.. json.GetProperty(name).EnumerateArray().Select(value => value.GetDouble())];
        var times = Numbers("time");
        return (
            new SurvivalSample(times, [.. Numbers("event").Select(e => e == 1)], [.. Numbers("group").Select(g => g == 1)], [.. times.Select(_ => 1.0)]),
            json);
    }
}
