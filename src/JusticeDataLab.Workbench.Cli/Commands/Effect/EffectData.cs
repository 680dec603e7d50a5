using JusticeDataLab.Workbench.Core.Inference.Effects;
using JusticeDataLab.Workbench.Core.Inference.Survival;
using JusticeDataLab.Workbench.Core.Propensity;
using JusticeDataLab.Workbench.Data.Csv;

namespace JusticeDataLab.Workbench.Cli.Commands.Effect;

/// <summary>The columns of a request, checked by row and rule.</summary>
internal sealed class EffectData
{
    private readonly EffectRequest _request;
    private readonly CsvTable _table;
    private readonly double?[] _values;
    private readonly bool[] _treated;
    private readonly double[] _weights;
    private readonly int[]? _clusters;
    private readonly DesignColumn[] _covariates;

    private EffectData(EffectRequest request, CsvTable table)
    {
        (_request, _table) = (request, table);
        _treated = GroupColumn.Read(table, request.Treatment);
        _values = Values();
        _weights = Weights();
        _clusters = request.Cluster is { } cluster ? Numbered(table.Texts(cluster)) : null;
        _covariates = [.. request.Covariates.SelectMany(column => MeasuredColumns.Read(table, column, request.Factors)).Where(column => !column.IsReference)];
    }

    public string File => _table.File;

    public int Rows => _table.Rows;

    public int Missing => _values.Count(value => value is null);

    public IReadOnlyList<string> CovariateNames => [.. _covariates.Select(column => column.Name)];

    public static EffectData Read(EffectRequest request) => new(request, CsvTable.Read(request.Data, request.Columns()));

    public EffectInput Input() => new()
    {
        Kind = _request.Kind,
        Values = _values,
        Treated = _treated,
        Weights = _weights,
        Clusters = _clusters,
        Covariates = [.. _covariates.Select(column => column.Values)],
        Interactions = _request.Interactions,
        Scores = _request.Score is { } score ? _table.Numbers(score) : null,
        Neighbours = _request.Neighbours,
        Replicates = _request.Replicates,
        Seed = _request.Seed,
    };

    public SurvivalSample Times()
    {
        var happened = _request.Event is { } column ? Events(column) : Array.ConvertAll(_values, _ => true);
        return new SurvivalSample(Array.ConvertAll(_values, value => value ?? double.NaN), happened, _treated, _weights, _clusters);
    }

    private bool[] Events(string column)
    {
        var events = _table.OptionalNumbers(column);
        var row = Array.FindIndex(events, value => value is not (null or 0 or 1));
        if (row >= 0) throw new CsvTableException(File, row + 1, column, "an event must be 1 (it happened at that time) or 0 (the time is censored).");
        row = Enumerable.Range(0, events.Length).FirstOrDefault(place => events[place] is null && _values[place] is not null, -1);
        if (row >= 0) throw new CsvTableException(File, row + 1, column, "a time needs to be said to be that of an event (1) or censored (0).");
        return Array.ConvertAll(events, value => value == 1);
    }

    private double?[] Values()
    {
        var values = _table.OptionalNumbers(_request.Outcome);
        (Predicate<double> allowed, string rule) = _request switch
        {
            { IsTime: true } => (value => value >= 0, "a time cannot be below 0."),
            { Kind: OutcomeKind.Binary } => (value => value is 0 or 1, "a binary outcome must be 0 or 1."),
            { Kind: OutcomeKind.Count } => (value => value >= 0 && value % 1 == 0 && value <= 1e6, "a count must be a whole number from 0 to 1000000. For other numbers say --kind continuous."),
            _ => ((Predicate<double>)(_ => true), ""),
        };
        var row = Array.FindIndex(values, value => value is { } number && !allowed(number));
        return row < 0 ? values : throw new CsvTableException(File, row + 1, _request.Outcome, rule);
    }

    private double[] Weights()
    {
        if (_request.Weight is not { } column)
        {
            var ones = new double[Rows];
            Array.Fill(ones, 1);
            return ones;
        }

        var weights = _table.Numbers(column);
        var negative = Array.FindIndex(weights, weight => weight < 0);
        return negative < 0 ? weights : throw new CsvTableException(File, negative + 1, column, "a weight cannot be below 0.");
    }

    private static int[] Numbered(string[] clusters)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        return Array.ConvertAll(clusters, cluster =>
        {
            if (!numbers.TryGetValue(cluster, out var number)) numbers.Add(cluster, number = numbers.Count);
            return number;
        });
    }
}
