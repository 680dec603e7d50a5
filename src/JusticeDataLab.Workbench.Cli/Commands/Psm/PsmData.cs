using JusticeDataLab.Workbench.Cli.Running;
using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Core.Propensity;
using JusticeDataLab.Workbench.Data.Csv;

namespace JusticeDataLab.Workbench.Cli.Commands.Psm;

/// <summary>The data of a request, laid out for matching.</summary>
internal sealed class PsmData
{
    private readonly PsmRequest _request;
    private readonly CsvTable _table;

    private PsmData(PsmRequest request, CsvTable table) => (_request, _table) = (request, table);

    public string[] Ids => _table.Texts(_request.Id);

    public static PsmData Read(PsmRequest request)
    {
        var data = new PsmData(request, CsvTable.Read(request.Data, request.Columns()));
        data.CheckIds();
        return data;
    }

    public MatchingSpecification Specification()
    {
        var (treated, covariates, terms) = (
            GroupColumn.Read(_table, _request.Treatment), _request.Covariates.SelectMany(Measured).ToArray(), _request.Terms.SelectMany(Term).ToArray());
        if (covariates.Concat(terms).GroupBy(column => column.Name).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new UsageException($"The model would have two terms called {twice.Key}: name one of them only, or rename a column.");
        return Specification(treated, covariates, terms);
    }

    /// <summary>The columns of a further term.</summary>
    public IReadOnlyList<DesignColumn> Term(string term)
    {
        try
        {
            return ModelTerms.Build(term, Measured);
        }
        catch (ArgumentException fault) when (fault.ParamName == nameof(term))
        {
            throw new UsageException($"--terms: '{term}' must be made of columns, whole powers from 2 of columns of numbers, and colons, as in age^2 or age:sex.");
        }
    }

    private MatchingSpecification Specification(bool[] treated, DesignColumn[] covariates, DesignColumn[] terms) => new()
    {
        Treated = treated,
        Covariates = covariates,
        Terms = terms,
        ReadyScore = _request.Score is { } score ? Score(score) : null,
        Stratum = _request.Exact.Count == 0 ? null : Strata.Number([.. _request.Exact.Select(_table.Texts)]),
        Calipers = [.. _request.Calipers.Select(caliper => new CovariateCaliper(caliper.Name, _table.Numbers(caliper.Name), caliper.Width))],
        Keys = _request.Matching.Ties == TieBreak.Key ? Ids : null,
        Propensity = _request.Propensity,
        Matching = _request.Matching,
    };

    private IReadOnlyList<DesignColumn> Measured(string column) => MeasuredColumns.Read(_table, column, _request.Factors);

    private double[] Score(string column)
    {
        var score = _table.Numbers(column);
        if (_request.Matching.Scale == ScoreScale.Logit) return score;
        var outside = Array.FindIndex(score, value => value is < 0 or > 1);
        return outside < 0
            ? score
            : throw new CsvTableException(_table.File, outside + 1, column, "a probability must be from 0 to 1. For log-odds say --scale logit.");
    }

    private void CheckIds()
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var row = 0; row < Ids.Length; row++)
        {
            if (seen.TryAdd(Ids[row], row)) continue;
            throw new CsvTableException(
                _table.File, row + 1, _request.Id, FormattableString.Invariant($"row {seen[Ids[row]] + 1} has the same key. Every row needs a key of its own."));
        }
    }
}
