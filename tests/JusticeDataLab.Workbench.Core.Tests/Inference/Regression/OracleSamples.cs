using JusticeDataLab.Workbench.Core.Inference.Regression;
using JusticeDataLab.Workbench.Core.Tests.Oracles;

namespace JusticeDataLab.Workbench.Core.Tests.Inference.Regression;

/// <summary>Samples out of the oracles, with R's weights and pairs.</summary>
internal static class OracleSamples
{
    public static RegressionSample Of(OracleCase oracle, string method, string outcome, IEnumerable<string> covariates, bool interactions, bool pairs = true) =>
        new(oracle.Data.Numbers(outcome), oracle.Treated, oracle.Weights(method), [.. covariates.Select(oracle.Data.Numbers)], interactions, pairs ? Pairs(oracle, method) : null);

    public static int[]? Pairs(OracleCase oracle, string method)
    {
        var given = oracle.Csv("match", method, "weights.csv");
        if (given["subclass"].All(pair => pair is "" or "NA")) return null;
        var pairs = given["id"].Zip(given["subclass"]).ToDictionary(one => one.First, one => int.Parse(one.Second, System.Globalization.CultureInfo.InvariantCulture));
        return [.. oracle.Ids.Select(id => pairs.GetValueOrDefault(id))];
    }
}
