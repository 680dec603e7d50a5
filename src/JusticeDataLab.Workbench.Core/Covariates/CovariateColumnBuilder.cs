namespace JusticeDataLab.Workbench.Core.Covariates;

/// <summary>Collects one covariate person by person, then puts its levels in ordinal order.</summary>
internal sealed class CovariateColumnBuilder(Covariate covariate)
{
    private readonly List<double> _numbers = [];
    private readonly Dictionary<string, int> _levels = new(StringComparer.Ordinal);

    public void Add(CovariateValue value)
    {
        if (value.Level is not { } level)
        {
            _numbers.Add(value.Number);
            return;
        }

        if (!_levels.TryGetValue(level, out var code))
        {
            code = _levels.Count;
            _levels.Add(level, code);
        }

        _numbers.Add(code);
    }

    public CovariateColumn Build()
    {
        var names = _levels.Keys.Order(StringComparer.Ordinal).ToList();
        var position = new double[_levels.Count];
        for (var sorted = 0; sorted < names.Count; sorted++) position[_levels[names[sorted]]] = sorted;

        double[] numbers = [.. _numbers];
        for (var row = 0; row < numbers.Length && names.Count > 0; row++)
        {
            if (!double.IsNaN(numbers[row])) numbers[row] = position[(int)numbers[row]];
        }

        return new CovariateColumn(covariate, numbers, names);
    }
}
