using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.Covariates;

namespace JusticeDataLab.Workbench.Core.Propensity;

/// <summary>
/// The covariates of an analysis set as columns of numbers. A categorical covariate becomes a column for each level, a
/// level <c>Missing</c> among them; a numeric one with missing values is filled with its mean and gets a column that
/// marks the missing ones, so that the fill itself carries no information.
/// </summary>
[TypeFormatterSource]
public sealed record AnalysisDesign
{
    /// <summary>Level that stands for a count above zero.</summary>
    public const string AnyLevel = "Any";

    private readonly Func<AnalysisDesign> _ofOutcomes;

    private AnalysisDesign(DesignMatrix matrix, IReadOnlyList<string> mergedLevels, Func<AnalysisDesign> ofOutcomes)
    {
        Matrix = matrix;
        MergedLevels = mergedLevels;
        _ofOutcomes = ofOutcomes;
    }

    /// <summary>The columns.</summary>
    public DesignMatrix Matrix { get; }

    /// <summary>Rare levels merged with the most frequent level of their covariate for the model, as <c>covariate: level</c>.</summary>
    public IReadOnlyList<string> MergedLevels { get; }

    /// <summary>Lays out the covariates of an analysis set.</summary>
    /// <param name="set">The analysis set.</param>
    /// <param name="settings">When a level is too rare to stand by itself.</param>
    /// <param name="withAssessments">Whether assessed risks and needs are among the columns; by default they are not, since most people have none.</param>
    public static AnalysisDesign Of(AnalysisSet set, CovariateSettings settings, bool withAssessments = false) =>
        Lay(set, settings, withAssessments, values => IsRare(values, set.Treated, settings.RareLevelMinimum));

    /// <summary>
    /// The same covariates for a model of outcomes in the pool, which is large whatever the size of the cohort: numbers are
    /// in flexible shape, and a level is rare that few of the pool have.
    /// </summary>
    public AnalysisDesign OfOutcomes() => _ofOutcomes();

    private static AnalysisDesign Lay(AnalysisSet set, CovariateSettings settings, bool withAssessments, Predicate<double[]> isRare)
    {
        var columns = new List<DesignColumn>();
        var merged = new List<string>();
        foreach (var covariate in set.Covariates)
        {
            if (covariate.Covariate.Group is CovariateGroup.RisksAndNeeds && !withAssessments) continue;
            if (covariate.Covariate.Kind is CovariateKind.Categorical) AddLevels(covariate, isRare, columns, merged);
            else AddNumber(covariate, isRare, settings, columns, merged);
        }

        return new AnalysisDesign(new DesignMatrix(set.People.Count, columns), merged, () => Lay(
            set, settings with { Numbers = NumberShape.Flexible }, withAssessments, values => InPool(values, set.Treated) < settings.RareLevelMinimum));
    }

    private static void AddNumber(
        CovariateColumn column, Predicate<double[]> isRare, CovariateSettings settings, List<DesignColumn> columns, List<string> merged)
    {
        var id = column.Covariate.Id;
        if (column.MissingCount == 0)
        {
            AddValue(column.Covariate, column.Numbers, settings, columns);
            return;
        }

        var known = column.Numbers.Where(number => !double.IsNaN(number)).ToList();
        var fill = known.Count == 0 ? 0 : known.Sum() / known.Count;
        AddValue(column.Covariate, [.. column.Numbers.Select(number => double.IsNaN(number) ? fill : number)], settings, columns);
        double[] missing = [.. column.Numbers.Select(number => double.IsNaN(number) ? 1.0 : 0.0)];
        var few = isRare(missing);
        if (few) merged.Add($"{column.Covariate.Label}: {CovariateColumn.MissingLevel}");
        columns.Add(new DesignColumn($"{id}: {CovariateColumn.MissingLevel}", id, CovariateColumn.MissingLevel, missing, isReference: few));
    }

    // The square of a yes/no number is the number itself; whether a count is above zero says something where both occur.
    private static void AddValue(Covariate covariate, double[] values, CovariateSettings settings, List<DesignColumn> columns)
    {
        var id = covariate.Id;
        var column = new DesignColumn(id, id, null, values);
        columns.Add(column);
        if (settings.Numbers == NumberShape.Linear || column.IsBinary) return;
        columns.AddRange(ModelTerms.Build(id + "^2", _ => [column]));
        if (settings.Numbers == NumberShape.Flexible && covariate.Kind is CovariateKind.Count)
            columns.Add(new DesignColumn($"{id}: {AnyLevel}", id, AnyLevel, [.. values.Select(value => value > 0 ? 1.0 : 0.0)]));
    }

    private static void AddLevels(CovariateColumn column, Predicate<double[]> isRare, List<DesignColumn> columns, List<string> merged)
    {
        var id = column.Covariate.Id;
        var levels = column.Levels.Append(CovariateColumn.MissingLevel)
            .Select((level, code) => (Level: level, Values: Indicator(column, code)))
            .Where(level => level.Values.Any(value => value > 0))
            .ToList();
        // The most frequent level is the reference; of equals the first in ordinal order.
        var reference = levels.MaxBy(level => level.Values.Sum()).Level;
        foreach (var (level, values) in levels)
        {
            var few = level != reference && isRare(values);
            if (few) merged.Add($"{column.Covariate.Label}: {level}");
            columns.Add(new DesignColumn($"{id}: {level}", id, level, values, isReference: few || level == reference));
        }
    }

    private static double[] Indicator(CovariateColumn column, int code)
    {
        var isMissing = code == column.Levels.Count;
        return [.. column.Numbers.Select(number => (isMissing ? double.IsNaN(number) : number == code) ? 1.0 : 0.0)];
    }

    private static bool IsRare(double[] values, bool[] treated, int minimum)
    {
        var (people, pool) = (values.Count(value => value != 0), InPool(values, treated));
        return people - pool < minimum || pool < minimum;
    }

    private static int InPool(double[] values, bool[] treated)
    {
        var count = 0;
        for (var row = 0; row < values.Length; row++)
        {
            if (values[row] != 0 && !treated[row]) count++;
        }

        return count;
    }
}
