using System.Text.Json;
using JusticeDataLab.Workbench.Core.Matching;

namespace JusticeDataLab.Workbench.Core.Tests.Oracles;

/// <summary>Settings that stand for a method of the oracles.</summary>
internal static class OracleMethods
{
    /// <summary>The settings, or null for methods the workbench does not have.</summary>
    public static MatchingSettings? Settings(string method, JsonElement meta)
    {
        string? Text(string name) => meta.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        bool Flag(string name) => meta.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;
        var scale = Text("distance_name") == "logit" ? ScoreScale.Logit : ScoreScale.Probability;
        var settings = new MatchingSettings { Scale = scale, Ties = TieBreak.Row, Caliper = null };
        if (method.StartsWith("radius", StringComparison.Ordinal) || method.StartsWith("kernel", StringComparison.Ordinal))
        {
            return settings with
            {
                Method = method[0] == 'r' ? MatchingMethod.Radius : MatchingMethod.Kernel,
                Kernel = Text("kernel") == "normal" ? MatchingKernel.Normal : MatchingKernel.Epanechnikov,
                Caliper = new Caliper(meta.GetProperty("bandwidth").GetDouble(), CaliperUnit.Raw),
                Support = Flag("common_support") ? CommonSupport.Treated : CommonSupport.None,
            };
        }

        if (method == "iptw_att") return settings with { Method = MatchingMethod.InverseProbability };
        if (method == "exact") return settings with { Method = MatchingMethod.Exact };
        if (!method.StartsWith("nn", StringComparison.Ordinal) || !meta.TryGetProperty("ratio", out var ratio)) return null;
        return settings with
        {
            Method = MatchingMethod.Nearest,
            Ratio = ratio.GetInt32(),
            Replacement = Flag("replace"),
            Order = Enum.Parse<MatchingOrder>((Text("m_order") ?? "data").Split(' ')[0], ignoreCase: true),
            Caliper = Caliper(meta),
            Support = Text("discard") switch { "both" => CommonSupport.Both, "treated" => CommonSupport.Treated, _ => CommonSupport.None },
        };
    }

    /// <summary>Matches as the method says, on R's own scores.</summary>
    public static MatchedSample Match(OracleCase oracle, JsonElement meta, MatchingSettings settings)
    {
        var exact = settings.Method == MatchingMethod.Exact
            ? oracle.Description.GetProperty("exact").EnumerateArray().ToArray()
            : meta.TryGetProperty("exact", out var names) && names.ValueKind == JsonValueKind.Array ? names.EnumerateArray().ToArray() : [];
        var strata = exact.Length == 0 ? null : Strata.Number([.. exact.Select(name => oracle.Data[name.GetString()!])]);
        var score = oracle.Score(settings.Scale == ScoreScale.Logit ? "logit" : "ps");
        // Calipers on covariates are in the covariates' own units there.
        var calipers = meta.TryGetProperty("caliper_covariates", out var widths) && widths.ValueKind == JsonValueKind.Object
            ? widths.EnumerateObject().Select(one => new CovariateCaliper(one.Name, oracle.Data.Numbers(one.Name), new Caliper(one.Value.GetDouble(), CaliperUnit.Raw)))
            : [];
        return Matcher.Match(new MatchingProblem(score, oracle.Treated, strata, calipers: [.. calipers]), settings);
    }

    private static Caliper? Caliper(JsonElement meta)
    {
        if (!meta.TryGetProperty("caliper_input", out var input) || input.ValueKind == JsonValueKind.Null) return null;
        var width = (input.ValueKind == JsonValueKind.Array ? input[0] : input).GetDouble();
        var sd = meta.TryGetProperty("std_caliper", out var unit) && unit.ValueKind == JsonValueKind.True;
        return new Caliper(width, sd ? CaliperUnit.StandardDeviations : CaliperUnit.Raw);
    }
}
