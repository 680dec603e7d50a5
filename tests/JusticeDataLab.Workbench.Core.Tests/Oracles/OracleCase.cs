using System.Globalization;
using System.Text.Json;
using JusticeDataLab.Workbench.Core.Propensity;

namespace JusticeDataLab.Workbench.Core.Tests.Oracles;

/// <summary>One folder of data with expected values.</summary>
internal sealed class OracleCase
{
    private readonly string _folder;
    private IReadOnlyList<DesignColumn>? _columns;

    public OracleCase(string name)
    {
        Name = name;
        _folder = Path.Combine(Root, name);
        Description = JsonDocument.Parse(File.ReadAllText(Path.Combine(_folder, "case.json"))).RootElement;
        Data = Table.Read(Path.Combine(_folder, "data.csv"));
        Treated = Data.Numbers("treat").Select(t => t == 1).ToArray();
        Ids = Data["id"];
    }

    public static string Root { get; } = Repository.PathOf("tests", "JusticeDataLab.Workbench.Core.Tests", "Oracles");

    public string Name { get; }

    public JsonElement Description { get; }

    public Table Data { get; }

    public bool[] Treated { get; }

    public string[] Ids { get; }

    public bool HasScore => Description.TryGetProperty("ps_given", out var given) && given.GetBoolean();

    /// <summary>The covariates as columns, every level shown.</summary>
    public IReadOnlyList<DesignColumn> Columns => _columns ??=
    [
        .. Description.GetProperty("covariates").EnumerateArray().SelectMany(covariate =>
        {
            var name = covariate.GetProperty("name").GetString()!;
            return covariate.GetProperty("type").GetString() == "factor"
                ? DesignColumn.Factor(name, Data[name], covariate.GetProperty("levels")[0].GetString())
                : [new DesignColumn(name, name, null, Data.Numbers(name))];
        }),
    ];

    public DesignMatrix Design => new(Treated.Length, Columns);

    public Table Scores => Table.Read(Path.Combine(_folder, "expected", "ps.csv"));

    public double[] Score(string scale) =>
        scale == "ps" && HasScore ? Data.Numbers("ps") : Scores.Numbers(scale == "logit" ? "logit" : "ps");

    public JsonElement Json(params string[] path) =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine([_folder, "expected", .. path]))).RootElement;

    public Table Csv(params string[] path) => Table.Read(Path.Combine([_folder, "expected", .. path]));

    /// <summary>Weights by R of everyone, 0 for those left out.</summary>
    public double[] Weights(string method)
    {
        var given = Csv("match", method, "weights.csv");
        var weights = given["id"].Zip(given.Numbers("weight")).ToDictionary(pair => pair.First, pair => pair.Second);
        return [.. Ids.Select(id => weights.GetValueOrDefault(id))];
    }

    public bool Has(params string[] path) => File.Exists(Path.Combine([_folder, "expected", .. path]));

    public IEnumerable<string> Methods()
    {
        var folder = Path.Combine(_folder, "expected", "match");
        return Directory.Exists(folder)
            ? new DirectoryInfo(folder).GetDirectories().Select(method => method.Name).Order(StringComparer.Ordinal)
            : [];
    }

    public static double? Number(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.GetDouble(),
        JsonValueKind.String => double.Parse(value.GetString()!.Replace("Infinity", "∞", StringComparison.Ordinal), CultureInfo.InvariantCulture),
        _ => null,
    };
}
