using System.Text.Json;
using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Linkage.Blocking;
using JusticeDataLab.Workbench.Core.Linkage.Models;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Data.Runs;

namespace JusticeDataLab.Workbench.Data.Linkage;

/// <summary><c>model.json</c> and <c>summary.json</c> of a linkage: counts and probabilities, nobody's data.</summary>
public static class LinkageJson
{
    /// <summary>The model that the cohort was linked with.</summary>
    /// <param name="trained">The model.</param>
    public static byte[] Model(TrainedModel trained)
    {
        ArgumentNullException.ThrowIfNull(trained);
        return JsonParts.Document(json =>
        {
            json.WriteString("name", trained.Model.Name);
            JsonParts.Number(json, "on_register", trained.OnRegister);
            json.WriteNumber("iterations", trained.Iterations);
            json.WriteBoolean("converged", trained.Converged);
            JsonParts.Number(json, "last_change", trained.LastChange);
            JsonParts.Number(json, "expected_matches", trained.ExpectedMatches);
            json.WriteStartArray("levels");
            foreach (var level in trained.Model.Levels) Level(json, level);
            json.WriteEndArray();
        });
    }

    /// <summary>What linking did, in numbers.</summary>
    /// <param name="linked">The links.</param>
    public static byte[] Summary(LinkedCohort linked)
    {
        ArgumentNullException.ThrowIfNull(linked);
        return JsonParts.Document(json =>
        {
            json.WriteString("engine", CodeText.Of(linked.Settings.Engine));
            json.WriteNumber("rows", linked.Links.Count);
            json.WriteNumber("register_people", linked.RegisterPeople);
            foreach (var status in Enum.GetValues<LinkStatus>()) json.WriteNumber(CodeText.Of(status).Replace('-', '_'), linked.CountOf(status));
            JsonParts.Number(json, "link_probability", linked.Settings.LinkProbability);
            JsonParts.Number(json, "review_probability", linked.Settings.ReviewProbability);
            JsonParts.Number(json, "expected_false_links", linked.ExpectedFalseLinks);
            json.WriteNumber("pool_exclusions", linked.PoolExclusionCount);
            if (linked.Blocking is { } blocking) Blocking(json, blocking);
        });
    }

    private static void Level(Utf8JsonWriter json, LevelProbability level)
    {
        json.WriteStartObject();
        json.WriteString("comparison", CodeText.Of(level.Comparison));
        json.WriteString("level", level.Code);
        JsonParts.Number(json, "m", level.M);
        JsonParts.Number(json, "u_usual", level.U);
        JsonParts.Number(json, "weight_usual", level.Weight);
        json.WriteString("start", CodeText.Of(level.Source));
        json.WriteEndObject();
    }

    private static void Blocking(Utf8JsonWriter json, BlockingAnalysis blocking)
    {
        json.WriteStartObject("blocking");
        json.WriteNumber("all_pairs", blocking.AllPairs);
        json.WriteNumber("compared_pairs", blocking.ComparedPairs);
        json.WriteStartArray("rules");
        foreach (var rule in blocking.Rules)
        {
            json.WriteStartObject();
            json.WriteString("rule", CodeText.Of(rule.Rule));
            json.WriteNumber("pairs", rule.Pairs);
            json.WriteNumber("only_by_it", rule.OnlyPairs);
            JsonParts.Number(json, "matches_found", rule.MatchesFound);
            JsonParts.Number(json, "recall_lost_without", rule.RecallLostWithout);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
