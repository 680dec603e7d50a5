using JusticeDataLab.Workbench.Cli.Commands.Psm;
using JusticeDataLab.Workbench.Cli.Running;
using JusticeDataLab.Workbench.Core.Propensity;
using JusticeDataLab.Workbench.Data.Csv;

namespace JusticeDataLab.Workbench.Cli.Commands;

/// <summary>A column of a file as columns of numbers: itself, or one for every level of a factor.</summary>
internal static class MeasuredColumns
{
    public static IReadOnlyList<DesignColumn> Read(CsvTable table, string column, IReadOnlyList<Factor> factors)
    {
        if (factors.FirstOrDefault(factor => factor.Column == column) is not { } factor)
            return [new DesignColumn(column, column, null, table.Numbers(column))];
        var levels = table.Texts(column);
        if (factor.Reference is { } reference && !levels.Contains(reference))
            throw new UsageException($"--factors: nobody has the level '{reference}' of {column}. Name a level that occurs as the reference.");
        if (levels.Distinct(StringComparer.Ordinal).Count() is var count and > LogisticRegression.MostColumns)
            throw new DataRefusedException(FormattableString.Invariant($"Column {column} has {count} levels, and at most {LogisticRegression.MostColumns} can be told apart. Merge levels into fewer, or match exactly on it (jdl psm --exact {column}) in place of a covariate."));
        return DesignColumn.Factor(column, levels, factor.Reference);
    }
}
