using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Propensity;

/// <summary>The covariates of everyone, column by column. The intercept is not a column: the model adds it.</summary>
public sealed class DesignMatrix
{
    /// <summary>Makes a design.</summary>
    /// <param name="rows">Number of people.</param>
    /// <param name="columns">The columns, each with one value a person, names unique.</param>
    /// <exception cref="ArgumentException">A column has another length, or two have the same name.</exception>
    public DesignMatrix(int rows, IReadOnlyList<DesignColumn> columns)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        ArgumentNullException.ThrowIfNull(columns);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var column in columns)
        {
            Guard.SameLength(rows, column.Values.Length, column.Name);
            if (!names.Add(column.Name))
                throw new ArgumentException($"There are two columns called {column.Name}: give each its own name.", nameof(columns));
        }

        Rows = rows;
        Columns = [.. columns];
        ModelColumns = [.. columns.Where(column => !column.IsReference)];
    }

    /// <summary>Number of people.</summary>
    public int Rows { get; }

    /// <summary>Every column, reference levels too.</summary>
    public IReadOnlyList<DesignColumn> Columns { get; }

    /// <summary>The columns the model uses: all but the reference levels.</summary>
    public IReadOnlyList<DesignColumn> ModelColumns { get; }
}
